using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Agencies;

// Bodies are abolished and merged; what reports asked of them goes to whoever came after.
public sealed partial class Agency
{
    /// <summary>The last day on which it existed; null while it lasts.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The body that took over its duties; null when there is none.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <summary>Where that is written, for example the order that abolished it.</summary>
    public string? EndSource { get; private set; }

    /// <param name="today">UK calendar date.</param>
    public bool HasEnded(DateOnly today) => EndedOn < today;

    /// <summary>Records that the agency has ended, and who answers for it since.</summary>
    /// <param name="successorId">Null when nobody took over.</param>
    /// <param name="others">All agencies, this one included.</param>
    /// <exception cref="RuleBrokenException">The source is missing or too long, the successor is the agency itself, is not known or leads back to it.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public void End(DateOnly endedOn, Guid? successorId, string? source, AgencySuccession others)
    {
        RuleBrokenException.ThrowIf(string.IsNullOrWhiteSpace(source), "Enter where it is written that the agency has ended.", Citations.Local);
        RefuseTooLong(source, "The source");
        RuleBrokenException.ThrowIf(successorId == Id, "An agency cannot succeed itself.", Citations.Local);
        RuleBrokenException.ThrowIf(successorId is { } unknown && !others.Knows(unknown), "Choose a successor from the list of agencies.", Citations.Local);
        RuleBrokenException.ThrowIf(
            successorId is { } after && others.LineOf(after).Any(a => a.Id == Id),
            "The successor has itself been succeeded by this agency. Correct that first.",
            Citations.Local);

        (EndedOn, SuccessorId, EndSource) = (endedOn, successorId, source.Trim());
    }

    /// <summary>Takes back that the agency has ended.</summary>
    public void Continue() => (EndedOn, SuccessorId, EndSource) = (null, null, null);
}
