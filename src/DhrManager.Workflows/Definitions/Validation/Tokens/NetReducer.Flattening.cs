namespace DhrManager.Workflows.Definitions.Validation.Tokens;

// Splits and decisions that can as well be made a node earlier.
internal sealed partial class NetReducer
{
    // A split that follows from one arrow only may as well split where the arrow begins.
    private bool FlattenFork(DraftNode node)
    {
        if (node is not { IsStep: true, OnlyInbound: { Source: { IsStep: true } source, IsNested: false } inbound }
            || node.Choices is not [{ Edges.Count: > 1 } split] || source == node)
        {
            return false;
        }

        NetDraft.Replace(source.Choices.Find(c => c.Edges.Contains(inbound))!, inbound, split.Edges, source);

        return _draft.Remove(node);
    }

    // A decision that follows from one outcome only may as well be made there.
    private bool FlattenDecision(DraftNode node)
    {
        if (node is not { IsStep: true, Choices.Count: > 1, OnlyInbound: { Source: { IsStep: true } source } inbound } || source == node
            || source.Choices.Find(c => c.Edges is [var only] && only == inbound) is not { } choice)
        {
            return false;
        }

        source.Inbound.ForEach(edge => edge.IsNested |= inbound.IsNested);
        NetDraft.Remove(source, choice);
        node.Choices.SelectMany(c => c.Edges).ToList().ForEach(edge => edge.Source = source);
        source.Choices.AddRange(node.Choices);

        return _draft.Remove(node);
    }
}
