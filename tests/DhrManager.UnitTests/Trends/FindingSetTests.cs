using DhrManager.Lessons.Index;
using DhrManager.Web.Lessons;

namespace DhrManager.UnitTests.Trends;

public class FindingSetTests
{
    [Fact]
    public void What_was_withdrawn_is_not_in_it_while_the_library_is_being_read_again()
    {
        var (published, withdrawn) = (Of(Guid.NewGuid()), Of(Guid.NewGuid()));
        var known = new FindingSet(generation: 3, [published, withdrawn]);
        Assert.Equal(2, known.Derive(all => all.Select(f => f.ReviewId).ToList()).Count);

        var now = known.Within(new HashSet<Guid> { published.ReviewId });

        Assert.Equal([published], now.All);
        Assert.Equal([published.ReviewId], now.Derive(all => all.Select(f => f.ReviewId).ToList()));
        Assert.Equal(3, now.Generation);
        Assert.Same(now, now.Within(new HashSet<Guid> { published.ReviewId, Guid.NewGuid() }));
    }

    private static Finding Of(Guid review) => new(
        Guid.NewGuid(), LessonKind.Lesson, "Lesson 1", "Ask alone.", review, "Anna", "DHR", "Estmere", new DateOnly(2026, 3, 2), [], [], DoneOn: null, "/x", []);
}
