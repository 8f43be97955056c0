using System.Globalization;
using DhrManager.Benchmarks.Lessons;
using DhrManager.Lessons.Index;
using DhrManager.Web.Lessons;

namespace DhrManager.Benchmarks.Relevance;

/// <summary>How well recurring recommendations are found: against pairs of the demo that were judged before anything was tuned.</summary>
public static class RecurrenceBenchmark
{
    /// <returns>Of the pairs judged the same, those put together; and of those judged to be about something else.</returns>
    public static (int Same, int OfSame, int Other, int OfOther) Measure()
    {
        var groupOf = Groups().SelectMany((group, number) => group.Select(name => (name, number))).ToDictionary(member => member.name, member => member.number);
        var judged = Judged().Select(pair => (pair.IsSame, IsTogether: groupOf.TryGetValue(pair.One, out var one) && groupOf.TryGetValue(pair.Other, out var other) && one == other)).ToList();
        return (
            judged.Count(pair => pair is { IsSame: true, IsTogether: true }),
            judged.Count(pair => pair.IsSame),
            judged.Count(pair => pair is { IsSame: false, IsTogether: true }),
            judged.Count(pair => !pair.IsSame));
    }

    public static void Run(TextWriter output)
    {
        var (same, ofSame, other, ofOther) = Measure();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"put together: {same} of {ofSame} pairs judged the same, {other} of {ofOther} judged to be about something else"));
        foreach (var group in Groups())
        {
            output.WriteLine(string.Join(" + ", group));
        }
    }

    private static List<List<string>> Groups()
    {
        var findings = DemoLibrary.Findings().Where(named => named.Finding.Kind == LessonKind.Recommendation).ToList();
        var names = findings.ToDictionary(named => named.Finding.Id, named => named.Name);
        return [.. RecurrenceIndex.Of([.. findings.Select(named => named.Finding)]).All.Select(group => group.Members.Select(member => names[member.Id]).ToList())];
    }

    private static List<(bool IsSame, string One, string Other)> Judged()
    {
        using var reader = new StreamReader(typeof(RecurrenceBenchmark).Assembly.GetManifestResourceStream("recurrence.tsv")!);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split('\t'))
                .Select(parts => (parts[0] == "same", parts[1], parts[2])),
        ];
    }
}
