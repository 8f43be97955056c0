using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Index;

public sealed class NaiveScanTests
{
    private static readonly string[] Words =
    [
        "risk", "risks", "assess", "assessed", "assessment", "police", "policy", "multi-agency", "multiagency", "agency", "the", "not",
        "caf\u00e9", "cafe", "officer's", "officers",
    ];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(3, 30)]
    public void The_index_finds_and_counts_what_reading_everything_does(int seed, int commits)
    {
        var random = new Random(seed);
        var documents = new Dictionary<string, LessonDocument>();
        var index = LessonIndex.InMemory();
        for (var commit = 0; commit < commits; commit++)
        {
            Change(index, documents, random);
        }

        for (var i = 0; i < 120; i++)
        {
            Compare(index, documents.Values, RandomQuery(random, 2));
        }
    }

    [Fact]
    public void Documents_that_came_in_many_commits_score_as_if_in_one()
    {
        var random = new Random(4);
        var documents = new Dictionary<string, LessonDocument>();
        var many = LessonIndex.InMemory();
        for (var commit = 0; commit < 20; commit++)
        {
            Change(many, documents, random);
        }

        var one = IndexOf(documents.Values);
        foreach (var query in new[] { "risk", "risk assessment police", "multi-agency policy", "\"risk assessed\" not", "cafe -police" })
        {
            Assert.Equal(
                one.Search(query).Hits.Select(hit => (hit.Document.Id, hit.Score)),
                many.Search(query).Hits.Select(hit => (hit.Document.Id, hit.Score)));
        }
    }

    private static void Change(LessonIndex index, Dictionary<string, LessonDocument> documents, Random random)
    {
        using var writer = index.OpenWriter();
        var review = $"review{random.Next(10)}";
        writer.DeleteReview(review);
        foreach (var gone in documents.Values.Where(d => d.ReviewId == review).ToList())
        {
            documents.Remove(gone.Id);
        }

        for (var i = 0; i < 60; i++)
        {
            var document = RandomDocument(random);
            writer.Replace(document);
            documents[document.Id] = document;
        }

        writer.Commit();
    }

    private static LessonDocument RandomDocument(Random random)
    {
        var id = random.Next(400);
        return Recommendation($"{id}", RandomText(random, 30), RandomText(random, 4)) with
        {
            ReviewId = $"review{random.Next(10)}",
            Year = 2010 + random.Next(5),
            Themes = [.. random.GetItems(["a", "b", "c"], random.Next(4))],
        };
    }

    private static string RandomText(Random random, int most) => string.Join(' ', random.GetItems(Words, random.Next(most + 1)));

    private static SearchQuery RandomQuery(Random random, int depth) => random.Next(depth > 0 ? 6 : 3) switch
    {
        0 => new TermQuery(RandomWord(random)),
        1 => new PhraseQuery([.. random.GetItems([.. Words.Select(Plain), null], random.Next(1, 4))], random.Next(2) == 0),
        2 => new AnyQuery([new TermQuery(RandomWord(random)), new PhraseQuery([RandomWord(random), RandomWord(random)], false)]),
        _ => new BoolQuery(
            [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => new Clause((Occur)random.Next(3), RandomQuery(random, depth - 1)))],
            random.Next(3)),
    };

    private static string RandomWord(Random random) => Plain(Words[random.Next(Words.Length)]);

    private static string Plain(string word) =>
        DhrManager.Lessons.Text.Tokenizer.Tokens(word)[^1].Word;

    private static void Compare(LessonIndex index, IEnumerable<LessonDocument> documents, SearchQuery query)
    {
        var expected = documents.Where(document => NaiveScan.Matches(document, query)).ToList();

        var result = index.Search(query, take: 1000);

        Assert.Equal(
            expected.Select(document => document.Id).Order(StringComparer.Ordinal),
            result.Hits.Select(hit => hit.Document.Id).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Count, result.Total);
        Assert.Equal(
            expected.SelectMany(document => document.Themes.Distinct()).CountBy(theme => theme).ToDictionary(),
            result.Facets.SingleOrDefault(facet => facet.Name == Facets.Theme)?.Values.ToDictionary(v => v.Value, v => v.Count) ?? []);
        Assert.All(result.Hits.Zip(result.Hits.Skip(1)), pair => Assert.True(pair.First.Score >= pair.Second.Score));
    }
}
