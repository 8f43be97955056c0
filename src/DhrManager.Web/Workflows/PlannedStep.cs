using System.Runtime.CompilerServices;
using DhrManager.Domain.Reviews;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Workflows;

/// <summary>A human step that a definition foresees.</summary>
/// <param name="Stage">The stage it belongs to; null in a definition that names none, such as that of a return.</param>
public sealed record PlannedStep(string ActivityId, string Form, string Title, ReviewStage? Stage)
{
    // A definition never changes, and the overview of a review asks for those of all its definitions.
    private static readonly ConditionalWeakTable<WorkflowDefinition, IReadOnlyList<PlannedStep>> _known = [];

    /// <summary>The human steps of a definition in the order in which they can come.</summary>
    public static IReadOnlyList<PlannedStep> Of(WorkflowDefinition definition) => _known.GetValue(definition, Find);

    private static IReadOnlyList<PlannedStep> Find(WorkflowDefinition definition)
    {
        var activities = WorkflowPicture.Flowcharts(definition.Root).SelectMany(f => f.Activities).ToDictionary(a => a.Id);
        var firstStage = activities.Values.Select(StageOf).FirstOrDefault(stage => stage is not null);
        return
        [
            .. from visit in Walk(definition.Root, activities)
               let activity = activities[visit.Id]
               where activity.Type == HumanTask.TypeName
               select new PlannedStep(activity.Id, Input(activity, "form") ?? "", Input(activity, "title") ?? PictureWords.Of(activity), visit.Stage ?? firstStage),
        ];
    }

    // Breadth first, each step once: with the stage that was entered last on the shortest way to it.
    private static IEnumerable<(string Id, ReviewStage? Stage)> Walk(Flowchart root, Dictionary<string, Activity> activities)
    {
        var followers = StepOrder.Followers(root);
        var ahead = new Queue<(string Id, ReviewStage? Stage)>(StepOrder.First(root).Select(a => (a.Id, StageOf(a))));
        var seen = ahead.Select(visit => visit.Id).ToHashSet();
        while (ahead.TryDequeue(out var visit))
        {
            yield return visit;
            foreach (var id in followers[visit.Id].Where(seen.Add))
            {
                ahead.Enqueue((id, StageOf(activities[id]) ?? visit.Stage));
            }
        }
    }

    private static ReviewStage? StageOf(Activity activity) =>
        activity.Type == "Dhr.Stage" && ReviewStage.List.TryFind(Input(activity, "stage"), out var stage) ? stage : null;

    private static string? Input(Activity activity, string name) =>
        activity.Inputs.GetValueOrDefault(name) is LiteralExpression { Value: string text } ? text : null;
}
