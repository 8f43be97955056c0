using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

namespace DhrManager.UnitTests.Lessons.Query;

public class BoxQueryTests
{
    private readonly LessonIndex _index = LessonIndex.InMemory();

    public BoxQueryTests()
    {
        using var writer = _index.OpenWriter();
        writer.Replace(Recommendation("a", "Strangulation training", "Officers ask about strangulation.", "Implemented"));
        writer.Replace(Recommendation("b", "Housing", "Housing officers ask about safety plans.", "Under way"));
        writer.Replace(Recommendation("c", "Carers", "Carers are offered an assessment.", "Under way"));
        writer.Commit();
    }

    [Theory]
    [InlineData("strangulation OR carers", "a c")]
    [InlineData("officers AND NOT housing", "a")]
    [InlineData("strang*", "a")]
    [InlineData("strangulaton~", "a")]
    [InlineData("title:housing", "b")]
    [InlineData("status:\"Under way\" AND officers", "b")]
    [InlineData("+officers -housing", "a")]
    [InlineData("\"officers safety\"~4", "b")]
    public void Syntax_is_run_as_it_is_defined(string typed, string found)
    {
        Assert.True(BoxQuery.HasSyntax(typed));
        Assert.Equal(found.Split(' '), Find(typed));
    }

    [Theory]
    [InlineData("risk assessment")]
    [InlineData("\"safety plans\"")]
    [InlineData("officers -housing")]
    [InlineData("what should a GP ask?")]
    [InlineData("24/7 cover, and/or triage (out of hours)")]
    [InlineData("learning: what changed")]
    public void Plain_words_are_no_syntax(string typed) => Assert.False(BoxQuery.HasSyntax(typed));

    [Theory]
    [InlineData("AND AND (")]
    [InlineData("title: AND")]
    [InlineData("strang* OR [a TO")]
    [InlineData("\"open~2 ^9 +")]
    public void Broken_syntax_finds_something_or_nothing_and_never_fails(string typed) => Assert.NotNull(Find(typed));

    private string[] Find(string typed) =>
        [.. new LessonSearcher(_index).Search(new SearchRequest { Query = BoxQuery.Parse(typed) }).Hits.Select(hit => hit.Document.Id).Order()];

    private static LessonDocument Recommendation(string id, string title, string text, string status) => new()
    {
        Id = id,
        Title = title,
        Text = text,
        Status = status,
        Kind = LessonKind.Recommendation,
        ReviewId = id,
    };
}
