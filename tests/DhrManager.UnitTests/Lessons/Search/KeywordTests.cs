using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class KeywordTests
{
    [Fact]
    public void Keywords_are_found_and_not_shown()
    {
        var index = IndexOf(Recommendation("a", "Ask about safety.") with { Keywords = "Estmere Constabulary" });

        var hit = Assert.Single(index.Search("constabulary ask").Hits);

        Assert.Equal("[Ask] about safety.", hit.Snippet.Marked());
        Assert.DoesNotContain(hit.Title, fragment => fragment.IsHit);
    }

    [Fact]
    public void Keywords_outlast_a_merge_of_segments()
    {
        var index = IndexOf(Recommendation("a", "Ask about safety.") with { Keywords = "Estmere Constabulary" });
        for (var i = 0; i < 20; i++)
        {
            Add(index, Recommendation($"b{i}", "housing"));
        }

        Assert.Equal("a", index.Search("constabulary").Ids());
    }
}
