namespace DhrManager.Lessons.Query;

/// <summary>A query as typed, understood.</summary>
/// <param name="Readings">
/// From the strictest to the loosest; never none. A search takes the first that finds enough, and the last failing that.
/// </param>
/// <param name="Notes">What the person should know about how it was understood.</param>
public sealed record ParsedQuery(IReadOnlyList<Reading> Readings, IReadOnlyList<string> Notes)
{
    /// <summary>The empty query: everything.</summary>
    public static ParsedQuery Everything { get; } = new([new Reading(new AllQuery())], []);
}
