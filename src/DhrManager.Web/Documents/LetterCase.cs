using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Documents;

/// <summary>The facts a letter is written from, loaded by whoever asks for it.</summary>
/// <param name="Agency">Name of the agency the letter goes to; null when it goes to no single agency.</param>
/// <param name="SubjectId">The scoping request, return or action it is about.</param>
/// <param name="ToPanel">Whether the panel is addressed, where a letter goes to the panel and to the agencies.</param>
/// <param name="WrittenOn">UK calendar date.</param>
public sealed record LetterCase(Review Review, string Partnership, string? Agency, Guid? SubjectId, bool ToPanel, DateOnly WrittenOn)
{
    public LetterHead Head => LetterHead.Of(Review, Partnership, WrittenOn);

    public string AgencyName => Agency ?? "All agencies that take part";

    /// <exception cref="InvalidOperationException">The letter is about something else.</exception>
    public ScopingRequest ScopingRequest => Review.ScopingRequests.Single(r => r.Id == SubjectId);

    /// <exception cref="InvalidOperationException">The letter is about something else.</exception>
    public AgencyReturn Return => Review.Returns.Single(r => r.Id == SubjectId);

    /// <exception cref="InvalidOperationException">The letter is about something else.</exception>
    public PlannedAction Action => Review.Actions.Single(a => a.Id == SubjectId);

    /// <summary>The decision last recorded.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been decided.</exception>
    public DecisionRecord Decision => Review.LastDecision ?? throw new InvalidOperationException("Nothing has been decided.");
}
