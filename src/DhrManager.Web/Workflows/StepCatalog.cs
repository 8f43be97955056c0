using DhrManager.Workflows.Activities;

namespace DhrManager.Web.Workflows;

/// <summary>Elsa's types of step and ours.</summary>
public static class StepCatalog
{
    public static ActivityCatalog Activities { get; } = ActivityCatalog.Elsa.With(
        HumanTask.Type,
        Immediate("Dhr.Stage"),
        Immediate("Dhr.Clock"),
        Immediate("Dhr.Letter"));

    private static ActivityType Immediate(string name) => new(name, ActivityBehaviour.Immediate, ["Done"]);
}
