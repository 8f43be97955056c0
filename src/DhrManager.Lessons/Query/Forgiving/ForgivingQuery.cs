using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Forgiving;

/// <summary>What was typed into a search box, understood.</summary>
/// <param name="Understood">A sentence for each thing that was read otherwise than it was written; none when nothing was.</param>
public sealed record ForgivingQuery(QueryNode Node, IReadOnlyList<string> Understood);
