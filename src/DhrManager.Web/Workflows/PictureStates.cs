using DhrManager.Web.Components.Charts;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Workflows;

/// <summary>The state of every step of a picture. A step that can no longer be reached is "not needed", not "not reached".</summary>
internal sealed class PictureStates
{
    private readonly WorkflowProgress _progress;
    private readonly ILookup<string, string> _followers;
    private readonly Dictionary<string, HashSet<string>> _inside;
    private readonly HashSet<string> _next;
    private readonly HashSet<string> _reachable = [];

    public PictureStates(Flowchart root, WorkflowProgress progress)
    {
        _progress = progress;
        _followers = StepOrder.Followers(root);
        _inside = WorkflowPicture.Flowcharts(root).ToDictionary(f => f.Id, Inside);
        _next = progress.Open.SelectMany(id => _followers[id]).ToHashSet();
        foreach (var id in progress.Open)
        {
            Reach(id);
        }
    }

    public ChartState Of(string id)
    {
        if (Includes(_progress.Late, id))
        {
            return ChartState.Late;
        }

        return Includes(_progress.Open, id) ? ChartState.Open
            : _progress.Done.Contains(id) ? ChartState.Done
            : _next.Contains(id) ? ChartState.Next
            : _reachable.Contains(id) ? ChartState.NotReached
            : ChartState.Skipped;
    }

    // A group is where its steps are.
    private bool Includes(IReadOnlySet<string> ids, string id) =>
        ids.Contains(id) || (_inside.TryGetValue(id, out var steps) && ids.Overlaps(steps));

    private void Reach(string id)
    {
        if (_reachable.Add(id))
        {
            foreach (var follower in _followers[id])
            {
                Reach(follower);
            }
        }
    }

    private static HashSet<string> Inside(Flowchart group) =>
        [.. WorkflowPicture.Flowcharts(group).SelectMany(f => f.Activities).Select(a => a.Id)];
}
