using DhrManager.Domain;
using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Domain.Rules;

namespace DhrManager.UnitTests.Historic;

/// <summary>Entries of the register at each stage, and the people who read.</summary>
internal static class AnEntry
{
    public static readonly DateTime Now = new(2026, 11, 20, 10, 0, 0, DateTimeKind.Utc);

    public static Actor First { get; } = new(Guid.CreateVersion7(), "First Reader", Now);

    public static Actor Second { get; } = new(Guid.CreateVersion7(), "Second Reader", Now);

    public static Actor Third { get; } = new(Guid.CreateVersion7(), "Somebody Else", Now);

    public static EntryFacts Facts { get; } = new()
    {
        Title = "Adult F",
        DiedWhen = ChronologyDate.Year(2013),
        PublishedWhen = ChronologyDate.Month(2015, 3),
        Source = EntrySource.Memory,
        Holding = EntryHolding.Missing,
    };

    public static TakenText Lesson { get; } = new(TakenKind.Lesson, "Nobody asked.", "5.1", 4, ["EQ-2"], Guid.CreateVersion7());

    public static TakenText Recommendation { get; } = new(TakenKind.Recommendation, "Ask.", "17.1.1", 5, [], null, "Home Office", RecommendationScope.National);

    public static LibraryFacts Cleared { get; } = new()
    {
        Reference = "OLD/1",
        Pseudonym = "Adult F",
        DeathCategory = DeathCategory.AdultFamilyHomicide,
        ReviewType = "DHR",
        ArePseudonymsConfirmed = true,
        ClearedBy = "Board of the partnership",
        ClearedOn = new DateOnly(2026, 11, 1),
    };

    public static RegisterEntry Registered(EntryFacts? facts = null) => RegisterEntry.Add(Guid.CreateVersion7(), facts ?? Facts, First);

    public static RegisterEntry ReportRead(EntryFacts? facts = null)
    {
        var entry = Registered(facts);
        entry.AttachReport(pageCount: 10);
        return entry;
    }

    /// <summary>A lesson and a recommendation taken.</summary>
    public static RegisterEntry FirstReading(EntryFacts? facts = null)
    {
        var entry = ReportRead(facts);
        entry.Take(Lesson, First);
        entry.Take(Recommendation, First);
        return entry;
    }

    public static RegisterEntry SecondReading(EntryFacts? facts = null)
    {
        var entry = FirstReading(facts);
        entry.FinishFirstReading(First);
        return entry;
    }

    public static RegisterEntry Captured(EntryFacts? facts = null)
    {
        var entry = SecondReading(facts);
        entry.Items.ToList().ForEach(item => entry.Check(item.Id, agrees: true, comment: null, Second));
        entry.FinishSecondReading(Second);
        return entry;
    }

    public static RegisterEntry InLibrary()
    {
        var entry = Captured();
        entry.PutIntoLibrary(Cleared, [First.PersonId], First);
        return entry;
    }

    public static string Long(int length) => new('x', length + 1);

    /// <summary>The change is refused with a sentence that begins like this.</summary>
    public static void Refused(string start, Action change) =>
        Assert.StartsWith(start, Assert.Throws<RuleBrokenException>(change).Message, StringComparison.Ordinal);
}
