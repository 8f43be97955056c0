using DhrManager.Lessons.Index;

namespace DhrManager.Web.Lessons;

/// <summary>
/// Groups what says something like the same in words of its own: each finding goes to the group whose first one it is most
/// like, if it is like enough. What is alone in its group does not recur.
/// </summary>
public static class RecurrenceIndex
{
    // On the judged pairs of the demo (recurrence in the benchmarks): where a theme is shared, and where none is.
    private const double EnoughOfOneTheme = 0.22;
    private const double Enough = 0.5;

    // With fewer words everything is like everything.
    private const int FewestWords = 3;

    /// <param name="findings">Oldest first.</param>
    public static RecurringGroups Of(IReadOnlyList<Finding> findings) => new(
    [
        .. Groups(findings.Where(finding => finding.Kind == LessonKind.Recommendation)),
        .. Groups(findings.Where(finding => finding.Kind == LessonKind.Lesson)),
    ]);

    private static IEnumerable<RecurringGroup> Groups(IEnumerable<Finding> findings)
    {
        List<Finding> all = [.. findings.Where(finding => finding.Words.Count >= FewestWords)];
        var weights = new RecurrenceWeights(all);
        List<List<Finding>> groups = [];
        var first = new FirstFindings(weights);
        foreach (var finding in all)
        {
            if (Nearest(finding, first, groups) is { } group)
            {
                group.Add(finding);
            }
            else
            {
                first.Add(finding);
                groups.Add([finding]);
            }
        }

        return groups.Select(group => new RecurringGroup(group)).Where(group => group.Reviews > 1);
    }

    private static List<Finding>? Nearest(Finding finding, FirstFindings first, List<List<Finding>> groups)
    {
        var likeness = first.LikenessTo(finding);
        var best = -1;
        for (var i = 0; i < groups.Count; i++)
        {
            // Of two equally near the later: it is what the author could have read.
            if (likeness[i] >= (SharesTheme(groups[i][0], finding) ? EnoughOfOneTheme : Enough) && (best < 0 || likeness[i] >= likeness[best]))
            {
                best = i;
            }
        }

        return best < 0 ? null : groups[best];
    }

    private static bool SharesTheme(Finding one, Finding other)
    {
        foreach (var theme in one.Themes)
        {
            if (other.Themes.Contains(theme))
            {
                return true;
            }
        }

        return false;
    }
}
