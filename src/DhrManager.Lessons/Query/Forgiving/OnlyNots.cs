using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Forgiving;

// Whoever only says what to leave out wants everything else.
internal static class OnlyNots
{
    public static QueryNode Complete(QueryNode node, QueryDraft draft) => node switch
    {
        BoostNode boost => boost with { Node = Complete(boost.Node, draft) },
        BoolNode group => CompleteGroup(group, draft),
        _ => node,
    };

    private static BoolNode CompleteGroup(BoolNode group, QueryDraft draft)
    {
        var clauses = group.Clauses.Select(clause => clause with { Node = Complete(clause.Node, draft) }).ToList();
        if (clauses.TrueForAll(clause => clause.Occur == Occur.Not))
        {
            clauses.Insert(0, new NodeClause(Occur.Must, new AllNode()));
            draft.Notes.Add("Only what to leave out was given, so everything else is shown.");
        }

        return new BoolNode([.. clauses]);
    }
}
