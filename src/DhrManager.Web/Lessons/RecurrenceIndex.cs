using DhrManager.Lessons.Index;

namespace DhrManager.Web.Lessons;

/// <summary>
/// Groups what says something like the same, by the rule of "Have we said this before?": each finding goes to the earlier
/// one that shares most of its telling words, if it shares enough. What is alone in its group does not recur.
/// </summary>
public static class RecurrenceIndex
{
    /// <param name="findings">Oldest first.</param>
    public static RecurringGroups Of(IReadOnlyList<Finding> findings) => new(
    [
        .. Groups(findings.Where(finding => finding.Kind == LessonKind.Recommendation)),
        .. Groups(findings.Where(finding => finding.Kind == LessonKind.Lesson)),
    ]);

    private static IEnumerable<RecurringGroup> Groups(IEnumerable<Finding> findings)
    {
        List<Finding> all = [.. findings.Where(finding => finding.Words.Count > 0)];
        var groupOf = new int[all.Count];
        var withWord = new Dictionary<int, List<int>>();
        var shared = new int[all.Count];
        for (var i = 0; i < all.Count; i++)
        {
            groupOf[i] = Nearest(all, i, withWord, shared) is { } earlier ? groupOf[earlier] : i;
            foreach (var word in all[i].Words)
            {
                (withWord.TryGetValue(word, out var places) ? places : withWord[word] = []).Add(i);
            }
        }

        return all.Select((finding, i) => (Finding: finding, Group: groupOf[i]))
            .GroupBy(member => member.Group, member => member.Finding)
            .Select(group => new RecurringGroup([.. group]))
            .Where(group => group.Reviews > 1);
    }

    // The count of shared words with all earlier ones at once, by the lists of who has each word.
    private static int? Nearest(List<Finding> all, int at, Dictionary<int, List<int>> withWord, int[] shared)
    {
        Array.Clear(shared, 0, at);
        foreach (var word in all[at].Words)
        {
            foreach (var place in withWord.GetValueOrDefault(word) ?? [])
            {
                shared[place]++;
            }
        }

        var best = -1;
        for (var i = 0; i < at; i++)
        {
            // Of two equally near the later: it is what the author could have read.
            if (best < 0 || shared[i] >= shared[best])
            {
                best = i;
            }
        }

        return best >= 0 && shared[best] >= NearWording.Needed(all[at].Words.Count) ? best : null;
    }
}
