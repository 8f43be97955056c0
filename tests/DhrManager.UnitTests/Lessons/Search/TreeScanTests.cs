using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Query.Tree;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class TreeScanTests
{
    private static readonly string[] Words = ["risk", "risks", "rise", "irsk", "plan", "plans", "plain", "the", "co-op", "coop", "op", "x1"];
    private static readonly string[] Plain = [.. Words.Where(word => !word.Contains('-'))];
    private static readonly string[] Themes = ["Risk plan", "risk", "coop the plan"];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 3)]
    [InlineData(3, 12)]
    public void A_tree_finds_and_counts_what_reading_everything_does(int seed, int commits)
    {
        var random = new Random(seed);
        var documents = Enumerable.Range(0, 150).Select(id => RandomDocument(id, random)).ToList();
        var index = IndexOf();
        foreach (var part in documents.Chunk(documents.Count / commits))
        {
            Add(index, part);
        }

        for (var i = 0; i < 250; i++)
        {
            Compare(index, documents, RandomTree(random, 2));
        }
    }

    private static void Compare(LessonIndex index, List<LessonDocument> documents, QueryNode tree)
    {
        var expected = documents.Where(document => TreeScan.Matches(document, tree)).Select(document => document.Id);

        var result = index.Search(TreeQuery.Of(tree), take: 1000);

        Assert.Equal((tree, string.Join(' ', expected.Order())), (tree, string.Join(' ', result.Ids().Split(' ').Order())));
        Assert.Equal(result.Hits.Count, result.Total);
        Assert.All(result.Hits, hit => Assert.True(double.IsFinite(hit.Score)));
    }

    private static LessonDocument RandomDocument(int id, Random random) =>
        Recommendation($"{id:D3}", RandomText(random, 9), RandomText(random, 4)) with
        {
            Year = 2010 + random.Next(4),
            Themes = [.. random.GetItems(Themes, random.Next(3))],
        };

    private static string RandomText(Random random, int most) => string.Join(' ', random.GetItems(Words, random.Next(most + 1)));

    private static QueryNode RandomTree(Random random, int depth) => random.Next(depth > 0 ? 13 : 9) switch
    {
        0 => new AllNode(),
        1 => new TermNode(RandomField(random), RandomWord(random)),
        2 => new PhraseNode(RandomWordField(random), [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomPlace(random))], random.Next(4)),
        3 => new PrefixNode(RandomField(random), RandomWord(random)[..random.Next(3)]),
        4 => new WildNode(RandomWordField(random), RandomFrom(random, "r*", "*s", "pl?n*", "?", "*i*k", "**")),
        5 => new RegexNode(RandomWordField(random), RandomFrom(random, "ri.k", "(risk|plan)s?", "[pr].*", ".*[0-9]", "p[^x]+n")),
        6 => new FuzzyNode(RandomWordField(random), RandomWord(random), random.Next(3)),
        7 => RandomRange(random),
        8 => new NoneNode(),
        9 => new BoostNode(random.Next(4), RandomTree(random, depth - 1)),
        _ => new BoolNode(
            [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new NodeClause((Occur)random.Next(3), RandomTree(random, depth - 1)))]),
    };

    private static RangeNode RandomRange(Random random)
    {
        var isYear = random.Next(2) == 0;
        string? Bound() => random.Next(4) == 0 ? null : isYear ? $"{2010 + random.Next(4)}" : RandomWord(random);
        return new RangeNode(isYear ? Facets.Year : RandomWordField(random), Bound(), Bound(), random.Next(2) == 0, random.Next(2) == 0);
    }

    private static ValueList<string>? RandomPlace(Random random) =>
        random.Next(6) == 0 ? null : [.. random.GetItems(Plain, random.Next(1, 3))];

    private static string? RandomField(Random random) => RandomFrom(random, null, null, "title", "text", Facets.Theme, "unknown");

    private static string? RandomWordField(Random random) => RandomFrom(random, null, null, "title", "text");

    private static string RandomWord(Random random) => Plain[random.Next(Plain.Length)];

    private static T RandomFrom<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];
}
