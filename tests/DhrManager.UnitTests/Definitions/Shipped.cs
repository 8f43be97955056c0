using DhrManager.UnitTests.Calendar;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;

namespace DhrManager.UnitTests.Definitions;

/// <summary>The definitions as they lie in the repository, and what tests ask of them.</summary>
public static class Shipped
{
    public const string HumanTask = "Dhr.HumanTask";
    public const string Stage = "Dhr.Stage";
    public const string Clock = "Dhr.Clock";
    public const string Letter = "Dhr.Letter";

    /// <summary>Elsa's types and the steps of this application.</summary>
    public static ActivityCatalog Catalog { get; } = ActivityCatalog.Elsa.With(
        new ActivityType(HumanTask, ActivityBehaviour.Waiting, null),
        new ActivityType(Stage, ActivityBehaviour.Immediate, [PortNames.Done]),
        new ActivityType(Clock, ActivityBehaviour.Immediate, [PortNames.Done]),
        new ActivityType(Letter, ActivityBehaviour.Immediate, [PortNames.Done]));

    /// <summary>Ids of all definitions, in the order in which a review meets them.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "notification",
        "scoping",
        "scoping-request",
        "decision",
        "commission",
        "replace-chair",
        "returns",
        "agency-return",
        "panel-meeting",
        "drafting",
        "sign-off",
        "publication",
        "action",
        "closure",
        "reopening",
    ];

    public static string Text(string id) => RepositoryFile.Read($"workflow-definitions/{id}.json");

    public static ReadResult Load(string id) => DefinitionLoader.Load(Text(id), $"{id}.json", Catalog);

    public static WorkflowDefinition Definition(string id) =>
        Load(id).Definition ?? throw new InvalidOperationException(string.Join('\n', Load(id).Problems));

    /// <summary>Every step of the definition, however deep.</summary>
    public static IEnumerable<Activity> Steps(string id) => Within(Definition(id).Root);

    /// <summary>Every step of that type in all definitions, with the definition's id.</summary>
    public static IEnumerable<(string Definition, Activity Step)> StepsOfType(string type) =>
        Ids.SelectMany(id => Steps(id).Where(s => s.Type == type).Select(s => (id, s)));

    /// <summary>The text of an input, or null when the step does not have it.</summary>
    public static string? Input(this Activity step, string name) =>
        (step.Inputs.GetValueOrDefault(name) as LiteralExpression)?.Value as string;

    /// <summary>The flowchart and those inside it.</summary>
    public static IEnumerable<Flowchart> Flowcharts(string id)
    {
        var root = Definition(id).Root;
        return Within(root).OfType<Flowchart>().Prepend(root);
    }

    private static IEnumerable<Activity> Within(Flowchart flowchart) =>
        flowchart.Activities.SelectMany(a => a is Flowchart inner ? Within(inner).Prepend(a) : [a]);
}
