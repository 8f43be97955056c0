using DhrManager.Lessons.Index;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Index;

public sealed class CommitTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_process_killed_at_any_step_leaves_the_old_index_or_the_new(bool leavesHalf)
    {
        for (var steps = 1; ; steps++)
        {
            var storage = new MemoryStorage();
            FillWithManySegments(storage);
            var wasKilled = ChangeUntilKilled(new FailingStorage(storage, steps, leavesHalf));

            var index = LessonIndex.Open(storage);

            Assert.Equal(IndexState.Ready, index.State);
            Assert.Contains(index.Search("housing").Ids(), new[] { "a b c0 c1 c2 c3 c4 c5", "a d" });
            Add(index, Recommendation("e", "policing"));
            Assert.Equal("e", index.Search("policing").Ids());
            if (!wasKilled)
            {
                Assert.Equal("a d", index.Search("housing").Ids());
                Assert.InRange(steps, 4, 1000);
                return;
            }
        }
    }

    [Fact]
    public void Nothing_shows_until_it_is_committed()
    {
        var index = IndexOf(Recommendation("a", "housing"));
        using (var writer = index.OpenWriter())
        {
            writer.Replace(Recommendation("b", "housing"));
            writer.Delete("a");
            Assert.Equal("a", index.Search("housing").Ids());
        }

        Assert.Equal("a", index.Search("housing").Ids());
    }

    [Fact]
    public void There_is_one_writer_at_a_time()
    {
        var index = LessonIndex.InMemory();
        using (index.OpenWriter())
        {
            Assert.Throws<IOException>(index.OpenWriter);
        }

        using var next = index.OpenWriter();
        Assert.NotNull(next);
    }

    [Fact]
    public void Replacing_and_deleting_take_effect_in_their_order()
    {
        var index = IndexOf(
            Recommendation("a", "housing") with { ReviewId = "r" },
            Recommendation("b", "housing") with { ReviewId = "s" });
        using (var writer = index.OpenWriter())
        {
            writer.Replace(Recommendation("c", "housing") with { ReviewId = "r" });
            writer.DeleteReview("r");
            writer.Replace(Recommendation("d", "housing") with { ReviewId = "r" });
            writer.Replace(Recommendation("b", "policing") with { ReviewId = "s" });
            writer.Commit();
        }

        Assert.Equal("d", index.Search("housing").Ids());
        Assert.Equal("b", index.Search("policing").Ids());
        Assert.Equal(2, index.DocumentCount);
    }

    [Fact]
    public void Clearing_empties_the_index()
    {
        var index = IndexOf(Recommendation("a", "housing"));
        using (var writer = index.OpenWriter())
        {
            writer.Clear();
            writer.Commit();
        }

        Assert.Equal((0, IndexState.Ready), (index.DocumentCount, index.State));
    }

    [Fact]
    public void Many_small_commits_leave_few_files()
    {
        var storage = new MemoryStorage();
        var index = LessonIndex.Open(storage);
        for (var i = 0; i < 200; i++)
        {
            Add(index, Recommendation($"{i:D3}", "housing"));
        }

        Assert.Equal(200, index.Search("housing").Total);
        Assert.InRange(index.Snapshot.Segments.Count, 1, 30);
        Assert.InRange(storage.Names().Count, 1, 60);
    }

    private static void FillWithManySegments(MemoryStorage storage)
    {
        var index = LessonIndex.Open(storage);
        Add(index, Recommendation("a", "housing"), Recommendation("b", "housing") with { ReviewId = "r" });
        for (var i = 0; i < 6; i++)
        {
            Add(index, Recommendation($"c{i}", "housing") with { ReviewId = "r" });
        }
    }

    private static bool ChangeUntilKilled(FailingStorage storage)
    {
        try
        {
            using var writer = LessonIndex.Open(storage).OpenWriter();
            writer.DeleteReview("r");
            writer.Replace(Recommendation("d", "housing"));
            writer.Commit();
            return false;
        }
        catch (KilledException)
        {
            return true;
        }
    }
}
