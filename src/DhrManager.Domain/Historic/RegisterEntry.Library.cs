using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Historic;

// From here on it is a closed review like every other.
public sealed partial class RegisterEntry
{
    /// <summary>Null until it is in the library, and for what was there before the register.</summary>
    public LibraryClearance? Clearance { get; private set; }

    /// <summary>Makes the closed review that stands in the library for what was captured. The caller imports and saves it.</summary>
    /// <exception cref="RuleBrokenException">Reading is not over, a confirmation or clearance is missing, or no year is known.</exception>
    /// <remarks>Source: section 8 of the guidance; nothing is published that was not cleared, and nobody is named.</remarks>
    public ClosedReview PutIntoLibrary(LibraryFacts facts, IReadOnlyList<Guid> managers, Actor actor)
    {
        RuleBrokenException.ThrowIf(State != EntryState.Captured, "Finish both readings first.", Citations.Local);
        RuleBrokenException.ThrowIf(
            !facts.ArePseudonymsConfirmed, "Confirm that report and items hold pseudonyms only.", Citations.DataProtection);
        RuleBrokenException.ThrowIf(string.IsNullOrWhiteSpace(facts.ClearedBy), "Say who cleared it for publication.", Citations.Publication);
        RefuseTooLong(facts.ClearedBy, ShortTextMaxLength, "Who cleared it");
        RuleBrokenException.ThrowIf(facts.ClearedOn > actor.Today, "The clearance cannot lie ahead.", Citations.Publication);
        RuleBrokenException.ThrowIf(
            PublishedWhen.Until is null && DiedWhen.Until is null,
            "Give at least a year of death or of publication in the register, if only about: the library is ordered by it.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            facts.SummaryOnly is null && PublishedWhen.Until is null,
            "Give at least the year in which the report was published in the register, if only about.",
            Citations.Local);

        var closed = Closed(facts, managers, actor.Today);
        State = EntryState.InLibrary;
        ReviewId = closed.Id;
        Clearance = new LibraryClearance(facts.ClearedBy.Trim(), facts.ClearedOn, facts.SummaryOnly, actor.PersonId, actor.Name, actor.Now);
        Version++;
        return closed;
    }

    private ClosedReview Closed(LibraryFacts facts, IReadOnlyList<Guid> managers, DateOnly today)
    {
        var lastKnown = Earlier(PublishedWhen.Until ?? DiedWhen.Until!.Value, today);
        return new ClosedReview
        {
            Reference = facts.Reference,
            PartnershipId = PartnershipId,
            Managers = managers,
            Pseudonym = facts.Pseudonym,
            AgeBand = facts.AgeBand,
            Sex = facts.Sex,
            Relationship = facts.Relationship,
            DeathCategory = facts.DeathCategory,
            DiedOn = DiedWhen.Precision == DatePrecision.Exact ? DiedWhen.From : null,
            PublishedOn = facts.SummaryOnly is null ? lastKnown : null,
            ClosedOn = lastKnown,
            PublishedAddress = facts.SummaryOnly is null ? facts.Address : null,
            Summary = Summary(facts),
            Lessons = [.. Kept(TakenKind.Lesson).Concat(Kept(TakenKind.GoodPractice)).Select(Lesson)],
            Recommendations = [.. Kept(TakenKind.Recommendation).Select(i => Recommendation(i, lastKnown))],
        };
    }

    private CaseSummary Summary(LibraryFacts facts) => new()
    {
        Title = Title,
        ReviewType = facts.ReviewType,
        Paragraphs = facts.Summary,
        Flags = [.. Tags.Where(t => t.Answer == TagAnswer.Yes).Select(t => t.Flag)],
        CodedFlags = [.. Tags.Select(t => new CodedFlag(t.Flag, t.Answer, t.Page, t.Confidence))],
        AgencyIds = facts.AgencyIds,
        PublishedWhen = facts.SummaryOnly is null && PublishedWhen.Precision != DatePrecision.Exact ? PublishedWhen : null,
        SummaryOnly = facts.SummaryOnly,
        Facts = DiedWhen.From is null ? [] : [new CaseFact("Died", DiedWhen.Describe())],
    };

    private IEnumerable<TakenItem> Kept(TakenKind kind) => _items.Where(i => i.IsKept && i.Text.Kind == kind).OrderBy(i => i.Number);

    private static LessonText Lesson(TakenItem item) => new(
        item.Text.Text,
        item.Text.Themes,
        item.Text.AgencyId is { } agency ? [agency] : [],
        item.Text.Kind == TakenKind.GoodPractice,
        Page: item.Text.Page);

    private static ClosedRecommendation Recommendation(TakenItem item, DateOnly lastKnown)
    {
        var taken = item.Text;
        var text = new RecommendationText(
            taken.Text,
            taken.Scope ?? RecommendationScope.Local,
            taken.AgencyId,
            taken.Addressee,
            taken.Themes,
            Page: taken.Page,
            PrintedNumber: taken.PrintedNumber);
        return new ClosedRecommendation(text, item.PastAction is { } past ? Action(past, lastKnown) : null, Letter: null);
    }

    private static ClosedAction Action(PastAction past, DateOnly lastKnown) =>
        new(past.TargetOn ?? past.DoneOn ?? lastKnown, past.Status, past.Outcome, past.DoneOn);

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
