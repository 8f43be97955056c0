using System.Text.Json;
using DhrManager.Workflows.Activities;

namespace DhrManager.Workflows.Definitions;

/// <summary>Reads one step, and the steps inside it when it is a flowchart.</summary>
internal static class ActivityReader
{
    // Studio draws a step of this size when the file gives none.
    private const double DefaultWidth = 200;
    private const double DefaultHeight = 50;

    public static Activity? Read(JsonElement json, ShapeProblems problems)
    {
        if (json.Text("id") is not { } id)
        {
            problems.Add(step: null, "A step has no \"id\".");
            return null;
        }

        if (json.Text("type") is not { } type)
        {
            problems.Add(id, "The step has no \"type\".");
            return null;
        }

        Activity activity = type == ActivityNames.Flowchart
            ? FlowchartReader.Read(json, id, problems)
            : new Activity { Id = id, Type = type };

        return WithCommonParts(activity, json, problems);
    }

    private static Activity WithCommonParts(Activity activity, JsonElement json, ShapeProblems problems)
    {
        var custom = json.Find("customProperties");
        var metadata = json.Find("metadata");

        return activity with
        {
            Name = json.Text("name"),
            DisplayText = metadata?.Text("displayText"),
            Bounds = metadata?.Find("designer") is { } designer ? BoundsOf(designer) : null,
            CanStartWorkflow = Flag(json, custom, "canStartWorkflow"),
            RunsAsynchronously = Flag(json, custom, "runAsynchronously"),
            MergeMode = custom?.Text("mergeMode"),
            CommitStrategy = custom?.Text("commitStrategyName"),
            Inputs = InputReader.Inputs(json),
            Outputs = InputReader.Outputs(json),
            Cases = activity.Type == ActivityNames.FlowSwitch ? InputReader.Cases(json, activity.Id, problems) : [],
            Variable = VariableOf(activity, json, problems),
        };
    }

    private static Variable? VariableOf(Activity activity, JsonElement json, ShapeProblems problems)
    {
        if (activity.Type != ActivityNames.SetVariable)
        {
            return null;
        }

        if (json.Find("variable") is { ValueKind: JsonValueKind.Object } variable)
        {
            return VariableReader.Read(variable, problems, activity.Id);
        }

        problems.Add(activity.Id, "The step names no \"variable\" to set.");
        return null;
    }

    // Legacy files keep these flags one level up.
    private static bool Flag(JsonElement json, JsonElement? custom, string name) =>
        custom?.Find(name) is null ? json.IsTrue(name) : custom.Value.IsTrue(name);

    private static Bounds? BoundsOf(JsonElement designer) => designer.Find("position") is not { } position
        ? null
        : new Bounds(
            position.Number("x") ?? 0,
            position.Number("y") ?? 0,
            designer.Find("size")?.Number("width") ?? DefaultWidth,
            designer.Find("size")?.Number("height") ?? DefaultHeight);
}
