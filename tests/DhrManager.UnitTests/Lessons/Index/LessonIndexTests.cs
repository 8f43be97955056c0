using DhrManager.Lessons.Index;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Index;

public sealed class LessonIndexTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lessons").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_without_an_index_needs_a_rebuild()
    {
        var index = LessonIndex.Open(_folder);

        Assert.Equal((IndexState.NeedsRebuild, 0), (index.State, index.DocumentCount));
        Assert.NotNull(index.Problem);
    }

    [Fact]
    public void An_index_in_a_folder_is_there_when_opened_again()
    {
        Add(LessonIndex.Open(_folder), Recommendation("a", "housing"));

        var index = LessonIndex.Open(_folder);

        Assert.Equal("a", index.Search("housing").Ids());
        Assert.Equal((IndexState.Ready, 1L, null), (index.State, index.Generation, index.Problem));
    }

    [Fact]
    public void Another_reader_follows_when_it_refreshes()
    {
        var writing = LessonIndex.Open(_folder);
        Add(writing, Recommendation("a", "housing"), Recommendation("b", "housing"));
        var reading = LessonIndex.Open(_folder);
        using (var writer = writing.OpenWriter())
        {
            writer.Delete("a");
            writer.Commit();
        }

        Assert.Equal("a b", reading.Search("housing").Ids());
        reading.Refresh();
        Assert.Equal("b", reading.Search("housing").Ids());
    }

    [Fact]
    public void Any_document_of_many_is_read_in_any_order()
    {
        var ids = Enumerable.Range(0, 2_000).Select(number => $"{number:0000}").ToArray();
        Add(LessonIndex.Open(_folder), [.. ids.Select(id => Recommendation(id, $"Words of {id}. {new string('x', 700)}"))]);
        var searcher = new LessonSearcher(LessonIndex.Open(_folder));
        string[] anyOrder = [.. ids, .. ids.Reverse(), .. ids.Where((id, place) => place % 97 == 0)];
        new Random(5).Shuffle(anyOrder);

        Assert.All(anyOrder, id => Assert.StartsWith($"Words of {id}.", searcher.Read(id)!.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Damage_anywhere_in_any_file_is_found()
    {
        var random = new Random(3);
        var good = GoodFiles();
        foreach (var (path, bytes) in good)
        {
            for (var i = 0; i < 40; i++)
            {
                var damaged = bytes.ToArray();
                damaged[i == 0 ? 0 : random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
                AssertNeedsRebuild(path, damaged);
                AssertNeedsRebuild(path, bytes[..random.Next(bytes.Length)]);
            }

            File.WriteAllBytes(path, bytes);
        }

        Assert.Equal(IndexState.Ready, LessonIndex.Open(_folder).State);
        Assert.Equal(3, good.Count);
    }

    [Fact]
    public void A_missing_file_is_found()
    {
        foreach (var (path, bytes) in GoodFiles())
        {
            File.Delete(path);
            Assert.Equal(IndexState.NeedsRebuild, LessonIndex.Open(_folder).State);
            File.WriteAllBytes(path, bytes);
        }
    }

    [Fact]
    public void A_reader_keeps_what_it_has_when_the_next_commit_is_damaged()
    {
        GoodFiles();
        var index = LessonIndex.Open(_folder);
        File.WriteAllText(Path.Combine(_folder, "lessons.manifest"), "nonsense");

        index.Refresh();

        Assert.Equal(IndexState.NeedsRebuild, index.State);
        Assert.Equal("b", index.Search("housing").Ids());
    }

    [Fact]
    public void An_index_of_another_version_needs_a_rebuild()
    {
        new Manifest(Manifest.CurrentSchema + 1, 1, []).Write(new FolderStorage(_folder));

        Assert.Contains("another version", LessonIndex.Open(_folder).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_index_can_be_rebuilt()
    {
        GoodFiles();
        File.WriteAllText(Path.Combine(_folder, "lessons.manifest"), "nonsense");
        var index = LessonIndex.Open(_folder);

        Add(index, Recommendation("n", "housing"));

        Assert.Equal("n", index.Search("housing").Ids());
        Assert.Equal("n", LessonIndex.Open(_folder).Search("housing").Ids());
        Assert.Equal(IndexState.Ready, index.State);
    }

    private Dictionary<string, byte[]> GoodFiles()
    {
        var index = LessonIndex.Open(_folder);
        Add(index, Recommendation("a", "housing"), Recommendation("b", "housing for everyone", "A title"), Recommendation("c", "x"));
        using (var writer = index.OpenWriter())
        {
            writer.Delete("a");
            writer.Commit();
        }

        return Directory.GetFiles(_folder).Where(path => new FileInfo(path).Length > 0).ToDictionary(path => path, File.ReadAllBytes);
    }

    private void AssertNeedsRebuild(string path, byte[] damaged)
    {
        File.WriteAllBytes(path, damaged);
        Assert.Equal(IndexState.NeedsRebuild, LessonIndex.Open(_folder).State);
    }
}
