using DhrManager.Domain.Families;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Telling the family of the decision, and that there is a review.
public sealed partial class Review
{
    /// <summary>How the family was told that there is a review; null until then.</summary>
    public FamilyNotice? FamilyNotice { get; private set; }

    /// <summary>How the family was told that there is no full review; null until then.</summary>
    public FamilyNotice? DecisionNotice { get; private set; }

    /// <summary>Records how the family was told of the review, or why nobody was.</summary>
    /// <exception cref="RuleBrokenException">There is no review to tell of, or how, when or the advocate is missing.</exception>
    /// <remarks>Source: 2016 guidance, section 6.</remarks>
    public void InformFamily(FamilyNotice notice, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(CommissionedOn is null, "There is no review to tell the family of yet. Record the decision and tell the Home Office first.", Citations.Family);
        RefuseNotice(notice, actor);

        FamilyNotice = notice;
        LogNotice(notice, "Told that a review will be held.");
        Record(new FamilyInformed(notice.ToldOn), actor);
    }

    private void RefuseNotice(FamilyNotice notice, Actor actor)
    {
        RefuseLongText(notice.WhyNobodyTold, "The reason");
        RefuseLongText(notice.WhyNoAdvocate, "The reason why no advocate was offered");
        RefuseLongText(notice.Note, "The note");
        if (notice.ToldOn is null)
        {
            RefuseBlank(notice.WhyNobodyTold, "Enter when and how the family was told, or say why nobody was told.", Citations.Family);
            return;
        }

        RefuseUnknownPerson(notice.PersonId);
        RuleBrokenException.ThrowIf(notice.Method is null, "Choose how the family was told.", Citations.Family);
        RefuseImpossibleDate(notice.ToldOn.Value, "The date on which the family was told", actor);
        RuleBrokenException.ThrowIf(
            notice.ToldOn < DecisionStandsOn,
            $"The decision was made on {Say(DecisionStandsOn.GetValueOrDefault())}. The family cannot have been told of it before.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            !notice.AdvocateOffered && string.IsNullOrWhiteSpace(notice.WhyNoAdvocate),
            "Offer the family a specialist advocate, or say why none was offered.",
            Citations.Family);
    }

    private void LogNotice(FamilyNotice notice, string what)
    {
        if (notice is { ToldOn: { } on, Method: { } method })
        {
            var note = string.IsNullOrWhiteSpace(notice.Note) ? what : $"{what} {notice.Note}";
            _familyContacts.Add(new FamilyContact(Id, notice.PersonId, on, method, note, promised: null, promisedBy: null));
        }
    }
}

/// <summary>The family was told of the review, or it was recorded why nobody was.</summary>
/// <param name="ToldOn">Null when nobody was told.</param>
public sealed record FamilyInformed(DateOnly? ToldOn) : CaseEvent
{
    public override StepDone? Completes => new("inform-family");
}
