using DhrManager.Benchmarks.Lessons;
using DhrManager.Benchmarks.Relevance;

namespace DhrManager.IntegrationTests.Lessons;

public class RelevanceTests
{
    // A little under what is reached; a change that costs more than chance does not pass unseen.
    private const double Floor = 0.81;

    [Fact]
    public void The_box_answers_the_judged_searches_as_well_as_it_ever_did() =>
        Assert.InRange(RelevanceBenchmark.Mean(DemoLibrary.Searcher()), Floor, 1);

    [Fact]
    public void What_recurs_in_other_words_is_put_together_more_often_than_what_does_not()
    {
        var (same, ofSame, other, ofOther) = RecurrenceBenchmark.Measure();

        Assert.Equal((17, 18), (ofSame, ofOther));
        Assert.InRange(same, 4, ofSame);
        Assert.InRange(other, 0, 2);
    }

    [Fact]
    public void Every_judgement_is_of_a_document_that_can_be_found()
    {
        var names = DemoLibrary.Documents().Select(DemoLibrary.NameOf).ToHashSet();

        Assert.All(JudgedQuery.ReadAll(), query => Assert.Subset(names, query.Grades.Keys.ToHashSet()));
        Assert.InRange(JudgedQuery.ReadAll().Count, 80, 1_000);
    }

    [Fact]
    public void A_ranking_in_the_order_of_the_grades_is_perfect_and_one_without_them_worthless()
    {
        var query = new JudgedQuery("q", "risk", new Dictionary<string, int> { ["best"] = 3, ["good"] = 2, ["bare"] = 1 });

        Assert.Equal(1, query.Ndcg(["best", "good", "bare", "other"]), 6);
        Assert.Equal(0, query.Ndcg(["other"]));
        Assert.InRange(query.Ndcg(["good", "best"]), 0.1, 0.99);
    }
}
