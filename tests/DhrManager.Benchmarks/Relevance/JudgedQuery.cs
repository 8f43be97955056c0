using System.Globalization;

namespace DhrManager.Benchmarks.Relevance;

/// <summary>A search that somebody would make, and how well each document of the demo answers it.</summary>
/// <param name="Grades">
/// By name of the document: 3 is what was looked for, 2 is useful, 1 touches it. What is not named answers nothing.
/// </param>
public sealed record JudgedQuery(string Id, string Words, IReadOnlyDictionary<string, int> Grades)
{
    private const int Depth = 10;

    /// <summary>The judgements beside this file, made from reading the reviews before anything was tuned.</summary>
    public static IReadOnlyList<JudgedQuery> ReadAll()
    {
        using var stream = typeof(JudgedQuery).Assembly.GetManifestResourceStream("judgements.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split('\t'))
                .GroupBy(cells => (Id: cells[0], Words: cells[1]))
                .Select(query => new JudgedQuery(
                    query.Key.Id,
                    query.Key.Words,
                    query.ToDictionary(cells => cells[2], cells => int.Parse(cells[3], CultureInfo.InvariantCulture), StringComparer.Ordinal))),
        ];
    }

    /// <summary>How near a ranking comes to the best possible one: nDCG of the first ten, from 0 to 1.</summary>
    /// <remarks>Source: trec_eval, measure ndcg_cut_10: the grade is the gain, the discount is log2 of the rank and one.</remarks>
    public double Ndcg(IEnumerable<string> ranking) =>
        Gain(ranking.Select(name => Grades.GetValueOrDefault(name))) / Gain(Grades.Values.OrderDescending());

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((grade, place) => grade / Math.Log2(place + 2)).Sum();
}
