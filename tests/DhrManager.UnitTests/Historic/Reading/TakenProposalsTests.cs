using DhrManager.Domain.Historic;
using DhrManager.Domain.Historic.Reading;
using static DhrManager.UnitTests.Historic.AnEntry;

namespace DhrManager.UnitTests.Historic.Reading;

public class TakenProposalsTests
{
    private const string Train = "The police should train every officer in stalking.";
    private const string Review = "The police should review every call to a carer.";

    [Fact]
    public void What_was_taken_word_for_word_is_known_and_the_rest_is_open()
    {
        var entry = Taken(Review.ToUpperInvariant());

        var found = Find(entry, Proposed(Train), Proposed(Review));

        Assert.Equal([null, entry.Items[0]], found);
    }

    [Fact]
    public void What_was_corrected_since_stands_for_the_proposal_it_shares_most_words_with()
    {
        var entry = Taken("Police forces should review every call to a carer.");

        var found = Find(entry, Proposed(Train), Proposed(Review), Proposed(Review.Replace("carer", "house", StringComparison.Ordinal)));

        Assert.Equal([null, entry.Items[0], null], found);
    }

    [Theory]
    [InlineData("Everybody ought to be kind.", 5)]
    [InlineData("The police should review every call to carers.", 4)]
    public void Other_words_or_another_page_are_something_else(string text, int page) =>
        Assert.Equal([null], Find(Taken(text, page), Proposed(Review)));

    [Fact]
    public void The_same_words_for_two_agencies_are_taken_twice() =>
        Assert.Single(Find(Taken(Review), Proposed(Review), Proposed(Review) with { Group = "Estmere Youth Justice Service" }), item => item is not null);

    private static IReadOnlyList<TakenItem?> Find(RegisterEntry entry, params ProposedRecommendation[] proposals) => TakenProposals.Find(proposals, entry.Items);

    private static ProposedRecommendation Proposed(string text) => new("1", text, Group: null, Page: 5);

    private static RegisterEntry Taken(string text, int page = 5)
    {
        var entry = ReportRead();
        entry.Take(Recommendation with { Text = text, Page = page }, First);
        return entry;
    }
}
