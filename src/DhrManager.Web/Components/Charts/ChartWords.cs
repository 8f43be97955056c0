namespace DhrManager.Web.Components.Charts;

/// <summary>The state of a step in words: the same in the picture, in the list and on paper.</summary>
public static class ChartWords
{
    public static string Of(ChartState state) => state switch
    {
        ChartState.Done => "Done",
        ChartState.Open => "Open now",
        ChartState.Late => "Late",
        ChartState.Next => "Next",
        ChartState.Skipped => "Not needed",
        _ => "Not reached",
    };

    /// <summary>"5 steps: 2 done, 1 late, 2 not reached."</summary>
    public static string Summary(IReadOnlyList<ChartStep> steps)
    {
        var counts = steps.GroupBy(s => s.State).OrderByDescending(g => g.Key)
            .Select(g => $"{Svg.Number(g.Count())} {Of(g.Key).ToLowerInvariant()}");
        return $"{Svg.Number(steps.Count)} {(steps.Count == 1 ? "step" : "steps")}: {string.Join(", ", counts)}.";
    }
}
