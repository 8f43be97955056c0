namespace DhrManager.Workflows.Definitions.Validation.Tokens;

// Ways and ends that change nothing about the rest.
internal sealed partial class NetReducer
{
    private static bool DropSelfLoop(DraftNode node)
    {
        var loop = node.Choices.Find(c => c.Edges is [{ } edge] && edge.Target == node);

        if (loop is null || !node.IsStep || node.Choices.Count == 1 || node.HasJoinSource)
        {
            return false;
        }

        node.Inbound.ForEach(edge => edge.IsNested |= loop.Edges[0].IsNested);

        return NetDraft.Remove(node, loop);
    }

    // Branches that just stop: one stands for all of a split; none is needed where nothing asks what is still open.
    private bool DropLeaf(DraftNode node)
    {
        if (!node.IsLeaf || node.OnlyInbound is not { Source: { } source } inbound)
        {
            return false;
        }

        var choice = source.Choices.Find(c => c.Edges.Contains(inbound))!;
        var twin = choice.Edges.Find(e => e != inbound && e.Target is { IsLeaf: true, OnlyInbound: not null });

        if (twin is null && (_hasEnd || source.IsOnCycle()))
        {
            return false;
        }

        NetDraft.Absorb(choice, twin ?? inbound, inbound);

        return _draft.Remove(node);
    }

    // Finishing is always a good end. In a loop it may be the only way out, so there it stays.
    private bool DropFinish(DraftNode node)
    {
        var choice = node.Choices.Find(c => c.Edges is [{ Target: { Kind: NodeKind.Finish, Inbound.Count: 1 } }]);

        return choice is not null && node.Choices.Count > 1 && !node.IsOnCycle()
            && _draft.Remove(choice.Edges[0].Target) && NetDraft.Remove(node, choice);
    }
}
