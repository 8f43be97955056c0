using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class HostileQueryTests
{
    public static TheoryData<string> Queries => new(
        new string('x', 1_000_000),
        string.Concat(Enumerable.Repeat("the of and ", 90_000)),
        string.Concat(Enumerable.Repeat("a-", 500_000)),
        string.Concat(Enumerable.Repeat("\"", 500_000)),
        string.Concat(Enumerable.Repeat("-\"- ", 250_000)),
        string.Concat(Enumerable.Repeat("\ud800", 100_000)),
        "?!,.;:'()[]{}*~^\\/&|",
        "-",
        "\"",
        "-\"",
        "\0\u0001\uffff",
        "' OR 1=1 --",
        "\u202e\u200b\ufeff");

    [Theory]
    [MemberData(nameof(Queries))]
    public void No_query_fails(string query)
    {
        var result = IndexOf(Recommendation("a", "the risk of and a"), Recommendation("b", query)).Search(query);

        Assert.InRange(result.Total, 0, 2);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public void A_search_that_is_too_much_work_ends_and_says_so()
    {
        var index = IndexOf(Enumerable.Range(0, 5000).Select(i => Recommendation($"{i}", "housing officers and police")));

        var result = new LessonSearcher(index).Search(
            new SearchRequest { Query = PlainQueryParser.Parse("housing police"), WorkAllowed = 5000 });

        Assert.False(result.IsComplete);
        Assert.InRange(result.Total, 1, 4999);
        Assert.Contains(result.Notes, note => note.Contains("too broad", StringComparison.Ordinal));
        Assert.Contains(result.Hits[0].Snippet, fragment => fragment.IsHit);
    }

    [Fact]
    public void A_search_that_is_out_of_time_ends_and_says_so()
    {
        var index = IndexOf(Enumerable.Range(0, 1000).Select(i => Recommendation($"{i}", "housing officers and police")));

        var result = new LessonSearcher(index, new HurryingClock()).Search(
            new SearchRequest { Query = PlainQueryParser.Parse("housing police") });

        Assert.False(result.IsComplete);
        Assert.Contains(result.Notes, note => note.Contains("too broad", StringComparison.Ordinal));
    }

    // Each look at this clock finds it an hour on.
    private sealed class HurryingClock : TimeProvider
    {
        private long _timestamp;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _timestamp += TimeSpan.TicksPerHour;
    }
}
