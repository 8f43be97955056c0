using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions.Validation.Rules;

namespace DhrManager.Workflows.Definitions.Validation;

/// <summary>Checks each step and connection by itself, flowchart by flowchart.</summary>
internal sealed class StepChecks(IReadOnlyList<string> inputs, ActivityCatalog catalog, Report report)
{
    /// <param name="outer">Variables that can be seen from outside the flowchart.</param>
    public void Check(Flowchart chart, IReadOnlyList<Variable> outer)
    {
        IReadOnlyList<Variable> variables = [.. outer, .. chart.Variables];

        CheckStep(chart, outer);
        StorageRules.CheckVariables(chart.Variables, chart.Id, report);
        LevelRules.Check(chart, catalog, report);
        ConnectionRules.Check(chart, catalog, report);

        foreach (var step in chart.Activities)
        {
            if (step is Flowchart nested)
            {
                Check(nested, variables);
            }
            else
            {
                CheckStep(step, variables);
            }
        }
    }

    private void CheckStep(Activity step, IReadOnlyList<Variable> variables)
    {
        TypeRules.Check(step, catalog, report);
        StrategyRules.CheckStep(step, report);
        StorageRules.CheckStep(step, variables, report);
        new ValueRules(variables, inputs, report).Check(step);
    }
}
