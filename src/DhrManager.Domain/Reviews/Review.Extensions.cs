using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// A later date for the overview report.
public sealed partial class Review
{
    private readonly List<ReviewExtension> _extensions = [];

    public IReadOnlyList<ReviewExtension> Extensions => _extensions;

    /// <summary>Moves the date of the overview report. The date first given stays on record, and so does each one between.</summary>
    /// <param name="homeOfficeToldOn">Null when it has yet to be told; see <see cref="TellOfExtension"/>.</param>
    /// <param name="familyToldOn">Null when it has yet to be told; see <see cref="TellOfExtension"/>.</param>
    /// <exception cref="RuleBrokenException">No report is due, the date is not later, or who or why is missing.</exception>
    /// <remarks>Source: 2016 guidance, section 4: another timescale is agreed with the partnership.</remarks>
    public void Extend(ExtensionReason reason, DateOnly newDueOn, string approvedBy, DateOnly? homeOfficeToldOn, DateOnly? familyToldOn, string note, Actor actor)
    {
        RefuseWhenClosed();
        var clock = RunningClock(ClockCodes.OverviewReport);
        RuleBrokenException.ThrowIf(clock is null, "No overview report is due, so there is no date to move.", Citations.Conduct);
        RuleBrokenException.ThrowIf(
            newDueOn <= clock.DueOn || newDueOn <= actor.Today,
            $"The report is due on {Say(clock.DueOn)}. Enter a later day that is also after today.",
            Citations.Conduct);
        RefuseBlank(approvedBy, "Enter who approved the new date: the chair of the partnership or a named delegate.", Citations.Conduct);
        RefuseLongShortText(approvedBy, "Who approved the new date");
        RefuseBlank(note, "Explain the new date in a sentence. It is told to the family and the Home Office.", Citations.Conduct);
        RefuseLongText(note, "The explanation");
        RefuseFutureNotice(homeOfficeToldOn, familyToldOn, actor);

        var extension = new ReviewExtension(Id, reason, clock.DueOn, newDueOn, approvedBy, note, actor.Today);
        extension.Tell(homeOfficeToldOn, familyToldOn);
        _extensions.Add(extension);
        clock.MoveTo(newDueOn);
        Record(new ReviewExtended(extension.Id, reason.Code, extension.OldDueOn, newDueOn), actor);
    }

    /// <summary>Records when the Home Office and the family were told of an extension. A date once given is kept.</summary>
    /// <exception cref="RuleBrokenException">There is no such extension, or a date lies in the future or is missing.</exception>
    /// <remarks>Source: 2016 guidance, sections 4 and 6.</remarks>
    public void TellOfExtension(Guid extensionId, DateOnly? homeOfficeToldOn, DateOnly? familyToldOn, Actor actor)
    {
        RefuseWhenClosed();
        var extension = _extensions.Find(e => e.Id == extensionId);
        RuleBrokenException.ThrowIf(extension is null, "Choose an extension of this review.", Citations.Local);
        RuleBrokenException.ThrowIf(
            homeOfficeToldOn is null && familyToldOn is null,
            "Enter when the Home Office or the family was told.",
            Citations.Family);
        RefuseFutureNotice(homeOfficeToldOn, familyToldOn, actor);

        extension.Tell(homeOfficeToldOn, familyToldOn);
        Record(new ExtensionTold(extensionId, extension.HomeOfficeToldOn, extension.FamilyToldOn), actor);
    }

    private static void RefuseFutureNotice(DateOnly? homeOfficeToldOn, DateOnly? familyToldOn, Actor actor) =>
        RuleBrokenException.ThrowIf(
            homeOfficeToldOn > actor.Today || familyToldOn > actor.Today,
            "The days on which the Home Office and the family were told must be today or in the past. Leave a day empty if it is still to come.",
            Citations.Local);
}

/// <summary>The overview report has a later date.</summary>
public sealed record ReviewExtended(Guid ExtensionId, string Reason, DateOnly OldDueOn, DateOnly NewDueOn) : CaseEvent;

/// <summary>The Home Office or the family was told of an extension.</summary>
public sealed record ExtensionTold(Guid ExtensionId, DateOnly? HomeOfficeToldOn, DateOnly? FamilyToldOn) : CaseEvent;
