using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions.Validation.Rules;

namespace DhrManager.Workflows.Definitions.Validation;

/// <summary>Refuses every definition that could deadlock, starve, dangle, run a step twice, never end, or run differently in Elsa's token mode.</summary>
public static class DefinitionValidator
{
    /// <summary>Every problem of the definition at once, in the order of its steps; none when it runs as drawn.</summary>
    /// <param name="definition">As it was read. Nothing is assumed of it.</param>
    /// <param name="file">The file's name, repeated in each problem.</param>
    /// <param name="catalog">The types of step the definition may use and their ports.</param>
    /// <returns>Rules beginning with <c>V-</c> refuse. Rules beginning with <c>C-</c> warn that Elsa's counter mode would run it differently.</returns>
    public static IReadOnlyList<Problem> Validate(WorkflowDefinition definition, string file, ActivityCatalog catalog)
    {
        var report = new Report(file);

        IdRules.Check(StepsOf(definition.Root), report);
        StrategyRules.Check(definition.Options, report);
        StorageRules.CheckVariables(definition.Variables, owner: null, report);
        new StepChecks(definition.InputNames, catalog, report).Check(definition.Root, definition.Variables);
        new FlowChecks(catalog, report).Check(definition.Root);

        return report.Problems;
    }

    private static IEnumerable<Activity> StepsOf(Activity step) =>
        step is Flowchart chart ? chart.Activities.SelectMany(StepsOf).Prepend(step) : [step];
}
