namespace DhrManager.Workflows.Definitions.Validation.Tokens;

/// <summary>Makes a net smaller without changing what the token game finds wrong with it.</summary>
/// <remarks>
/// A hundred parallel branches have more markings than can ever be visited, yet each branch is soon told.
/// Every rewriting keeps whether the net is sound and which Ends can find another token; the step that a
/// problem is noted at may move to a neighbour. A test compares reduced and full games on random nets.
/// </remarks>
internal sealed partial class NetReducer
{
    private readonly NetDraft _draft;
    private readonly bool _hasEnd;

    private NetReducer(TokenNet net)
    {
        _draft = NetDraft.Of(net);
        _hasEnd = net.Kinds.Contains(NodeKind.End);
    }

    /// <summary>The smaller net, and by node of it the number in the net it came from.</summary>
    public static (TokenNet Net, int[] Origins) Reduce(TokenNet net)
    {
        var reducer = new NetReducer(net);

        while (reducer.RewriteAll())
        {
            // Each rewriting can make room for another.
        }

        return reducer._draft.ToNet();
    }

    private bool RewriteAll()
    {
        var hasChanged = false;

        foreach (var node in _draft.Nodes.ToList())
        {
            hasChanged |= Rewrite(node);
        }

        return hasChanged;
    }

    private bool Rewrite(DraftNode node) => _draft.Contains(node)
        && (BundleJoinInputs(node) || ForgetJoin(node) || SkipStep(node) || MergeChoices(node) || DropSelfLoop(node)
            || FlattenFork(node) || FlattenDecision(node) || DropLeaf(node) || DropFinish(node));

    // Branches from one split straight into one join are filled together and emptied together.
    private static bool BundleJoinInputs(DraftNode node)
    {
        var twins = node.Choices
            .SelectMany(choice => choice.Edges.Where(e => e.Target.Kind is NodeKind.Join).GroupBy(e => (choice, e.Target)))
            .Where(group => group.Count() > 1)
            .SelectMany(group => group.Skip(1).Select(extra => (group.Key.choice, Kept: group.First(), Extra: extra)))
            .ToList();

        twins.ForEach(twin => NetDraft.Absorb(twin.choice, twin.Kept, twin.Extra));

        return twins.Count > 0;
    }

    private static bool ForgetJoin(DraftNode node)
    {
        var isJoinOfOne = node.Kind is NodeKind.Join && node.Inbound.Count == 1;
        node.Kind = isJoinOfOne ? NodeKind.Step : node.Kind;

        return isJoinOfOne;
    }

    // A step with one way on is its follower: a token for the one is a token for the other.
    private bool SkipStep(DraftNode node)
    {
        if (node.OnlyOutbound is not { } way || way.Target == node)
        {
            return false;
        }

        if (way.Target.Kind is NodeKind.Join ? node.Inbound.Count != 1 : node.HasJoinSource)
        {
            return false;
        }

        foreach (var edge in node.Inbound.ToList())
        {
            edge.IsNested |= way.IsNested;
            edge.MoveTo(way.Target);
        }

        way.Target.Inbound.Remove(way);

        return _draft.Remove(node);
    }

    // Two outcomes with the same single follower are one outcome. Not into a join, where each arrow counts.
    private static bool MergeChoices(DraftNode node)
    {
        foreach (var choice in node.Choices.Where(c => c.Edges is [] || c.Edges is [{ Target.Kind: not NodeKind.Join }]))
        {
            var twin = node.Choices.Find(c => c != choice && IsSame(c, choice));

            if (twin is not null)
            {
                choice.Edges.ForEach(edge => edge.IsNested |= twin.Edges[0].IsNested);

                return NetDraft.Remove(node, twin);
            }
        }

        return false;
    }

    private static bool IsSame(DraftChoice one, DraftChoice other) =>
        one.Edges.Count == other.Edges.Count && (one.Edges.Count == 0 || one.Edges[0].Target == other.Edges[0].Target);
}
