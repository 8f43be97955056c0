using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class LessonSearcherTests
{
    [Theory]
    [InlineData("assess", "a c b")]
    [InlineData("\"assessed\"", "a c")]
    [InlineData("\"not assessed\"", "a")]
    [InlineData("\"risk was not\"", "a")]
    [InlineData("\"was risk\"", "")]
    [InlineData("multiagency", "d e")]
    [InlineData("multi-agency", "e d")]
    [InlineData("\"multi agency\"", "d")]
    [InlineData("cafe", "f")]
    [InlineData("mothers", "f")]
    [InlineData("nothing", "")]
    public void Words_and_phrases_are_found(string query, string ids)
    {
        var index = IndexOf(
            Recommendation("a", "The risk was not assessed."),
            Recommendation("b", "Risk assessments were long and took many months to finish for everyone."),
            Recommendation("c", "The risk was assessed."),
            Recommendation("d", "A multi-agency meeting was held later."),
            Recommendation("e", "A multiagency meeting."),
            Recommendation("f", "The mother\u2019s caf\u00e9"));

        Assert.Equal(
            ids.Split(' ').Order(),
            index.Search(query).Ids().Split(' ').Order());
    }

    [Fact]
    public void A_word_in_the_title_tells_more_than_one_in_the_text()
    {
        var index = IndexOf(
            Recommendation("a", "strangulation and other things", "Training for officers"),
            Recommendation("b", "and some other things", "Strangulation training"));

        Assert.Equal("b a", index.Search("strangulation").Ids());
    }

    [Fact]
    public void The_score_is_that_of_the_published_formula()
    {
        var index = IndexOf(Recommendation("a", "risk risk police", "risk"), Recommendation("b", "housing", "x y z"));

        var idf = Math.Log(1 + ((2 - 1 + 0.5) / (1 + 0.5)));
        var frequency = (3 / (0.3 + (0.7 * 1 / 2))) + (2 / (0.3 + (0.7 * 3 / 2)));
        Assert.Equal(idf * frequency * 2.2 / (frequency + 1.2), index.Search("risk").Hits[0].Score, 12);
    }

    [Fact]
    public void Words_that_stand_together_tell_more()
    {
        const string filler = "one two three four five six seven eight nine ten";
        var index = IndexOf(
            Recommendation("a", $"risk {filler} {filler} tool"),
            Recommendation("b", $"risk tool {filler} {filler}"));

        Assert.Equal("b a", index.Search("risk tool").Ids());
    }

    [Fact]
    public void Results_of_equal_worth_are_in_the_order_of_their_ids()
    {
        var index = IndexOf();
        foreach (var id in new[] { "c", "a", "d", "b" })
        {
            Add(index, Recommendation(id, "housing"));
        }

        Assert.Equal("a b c d", index.Search("housing").Ids());
    }

    [Fact]
    public void The_empty_query_lists_newest_first()
    {
        var index = IndexOf(
            Recommendation("a", "x") with { Year = 2020 },
            Recommendation("b", "x") with { PublishedOn = new DateOnly(2020, 6, 1) },
            Recommendation("c", "x"),
            Recommendation("d", "x") with { Year = 2021, Status = "open" });

        Assert.Equal("d b a c", index.Search("").Ids());
        Assert.Equal("d", index.Search("", (Facets.Status, ["open"])).Ids());
    }

    [Fact]
    public void Newest_first_may_be_asked_for()
    {
        var index = IndexOf(
            Recommendation("a", "housing housing", "housing") with { Year = 2020 },
            Recommendation("b", "something about housing") with { Year = 2021 });

        var result = new LessonSearcher(index).Search(
            new SearchRequest { Query = PlainQueryParser.Parse("housing"), Sort = SearchSort.Newest });

        Assert.Equal("b a", result.Ids());
    }

    [Fact]
    public void Pages_follow_on_from_one_another()
    {
        var index = IndexOf(Enumerable.Range(0, 300).Select(i => Recommendation($"{i:D3}", $"housing {new string('x', i % 7)} risk")));
        var searcher = new LessonSearcher(index);

        var ids = Enumerable.Range(0, 10).SelectMany(page => searcher.Search(
            new SearchRequest { Query = PlainQueryParser.Parse("housing risk"), Skip = page * 30, Take = 30 }).Hits);

        Assert.Equal(300, ids.Select(hit => hit.Document.Id).Distinct().Count());
    }

    [Fact]
    public void A_document_comes_back_as_it_was_given()
    {
        var document = Recommendation("a", "housing", "Title") with
        {
            ReviewId = "r",
            Reference = "R/1",
            ReviewTitle = "Review",
            Partnership = "P",
            Year = 2020,
            PublishedOn = new DateOnly(2021, 2, 3),
            Status = "open",
            Scope = "Local",
            ReviewType = "DHR",
            Url = "/x",
            Keywords = "k",
            Page = 12,
        };

        var given = document with { FacetValues = new Dictionary<string, IReadOnlyList<string>> { ["sex"] = ["Female", "Male"] }, Themes = ["t", "u"], Agencies = ["a"], Fields = new Dictionary<string, string> { ["k"] = "v" } };
        var searcher = new LessonSearcher(IndexOf(given));
        var found = searcher.Read("a")!;

        Assert.Equal(document, found with { Themes = document.Themes, Agencies = document.Agencies, Fields = document.Fields, FacetValues = document.FacetValues });
        Assert.Equal(["t", "u"], found.Themes);
        Assert.Equal(["a"], found.Agencies);
        Assert.Equal(["Female", "Male"], found.FacetValues["sex"]);
        Assert.Equal("v", found.Fields["k"]);
        Assert.Null(searcher.Read("b"));
    }
}
