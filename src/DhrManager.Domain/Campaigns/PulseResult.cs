namespace DhrManager.Domain.Campaigns;

/// <summary>What may be shown of a pulse.</summary>
/// <param name="Counted">How many answers it is made of: whole groups only, so that one more answer is never seen by itself.</param>
/// <param name="YesPercent">For each question, then of the whole; null when too few have answered.</param>
/// <param name="Roles">The roles that are large enough, with the share of "yes"; the others are not named.</param>
public sealed record PulseResult(int Counted, IReadOnlyList<int>? YesPercent, int? Overall, IReadOnlyList<PulseRoleResult> Roles)
{
    private static readonly PulseResult _nothing = new(0, YesPercent: null, Overall: null, []);

    /// <summary>
    /// Answers are released in whole groups: after the fifth, the tenth and so on. A role is shown when it has a whole
    /// group; when those that are not shown would be fewer than a group together, the smallest of the others is hidden too,
    /// because subtracting would give them away.
    /// </summary>
    public static PulseResult Of(IEnumerable<PulseAnswer> answers, int minimumGroup)
    {
        var all = answers.OrderBy(a => a.Number).ToList();
        var released = all.Take(all.Count - (all.Count % minimumGroup)).ToList();
        return released.Count == 0 ? _nothing : new(
            released.Count,
            [.. Pulse.Questions.Select((_, i) => Percent(released.Count(a => a.Replies[i] == PulseReply.Yes), released.Count))],
            PercentOf(released),
            RolesOf(released, minimumGroup));
    }

    private static IReadOnlyList<PulseRoleResult> RolesOf(List<PulseAnswer> released, int minimumGroup)
    {
        var shown = released.GroupBy(a => a.Role).Where(g => g.Count() >= minimumGroup).OrderByDescending(g => g.Count()).ToList();
        while (shown.Count > 0 && released.Count - shown.Sum(g => g.Count()) is var hidden && hidden > 0 && hidden < minimumGroup)
        {
            shown.RemoveAt(shown.Count - 1);
        }

        return [.. shown.Select(g => new PulseRoleResult(g.Key, g.Count(), PercentOf([.. g])))];
    }

    private static int PercentOf(IReadOnlyCollection<PulseAnswer> answers) =>
        Percent(answers.Sum(a => a.Replies.Count(r => r == PulseReply.Yes)), answers.Count * Pulse.Questions.Count);

    private static int Percent(int part, int whole) => part * 100 / whole;
}

/// <summary>What the people of one role say.</summary>
public sealed record PulseRoleResult(PulseRole Role, int Count, int YesPercent);
