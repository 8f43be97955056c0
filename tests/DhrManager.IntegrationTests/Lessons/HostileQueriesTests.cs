using DhrManager.Benchmarks.Lessons;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

namespace DhrManager.IntegrationTests.Lessons;

/// <summary>
/// Times are for the benchmark program (<c>-- hostile</c>); here it is work that is counted, which is the same on every machine.
/// </summary>
public class HostileQueriesTests
{
    // The step that spends the last of a budget may be one document long, the making of one regular expression, or one look at a phrase of a thousand words.
    private const long LastStep = 1_100_000;

    private static readonly long _bound = new SearchRequest().WorkAllowed + LastStep;

    [Fact]
    public void A_thousand_hostile_queries_each_end_with_an_answer_or_an_error()
    {
        var searcher = DemoLibrary.Searcher();
        var answered = 0;
        foreach (var query in HostileQueries.All())
        {
            Assert.InRange(HostileBenchmark.SearchAsTheBox(searcher, query).Work, 0, _bound);
            if (HostileBenchmark.SearchStrictly(searcher, query) is { } result)
            {
                Assert.InRange(result.Work, 0, _bound);
                answered++;
            }
        }

        Assert.Equal(1_000, HostileQueries.All().Count());
        Assert.InRange(answered, 300, 900);
    }

    [Fact]
    public void Half_a_thousand_times_the_same_is_looked_for_once_and_counts_as_often()
    {
        var searcher = DemoLibrary.Searcher();
        var once = HostileBenchmark.SearchStrictly(searcher, "stalk* risk")!;

        var often = HostileBenchmark.SearchStrictly(searcher, string.Join(' ', Enumerable.Repeat("stalk*", 500)) + " risk")!;

        Assert.Equal(once.Total, often.Total);
        Assert.InRange(often.Work, 1, 2 * once.Work);
        Assert.True(often.Hits[0].Score > 100 * once.Hits[0].Score);
    }

    [Fact]
    public void What_a_person_types_is_never_taken_for_syntax_for_want_of_time() =>
        Assert.False(BoxQuery.HasSyntax(string.Concat(Enumerable.Repeat("[a ", 400_000))));
}
