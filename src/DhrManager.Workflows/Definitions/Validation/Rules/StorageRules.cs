using DhrManager.Workflows.Activities;

namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Values that Elsa would lose when the workflow waits.</summary>
internal static class StorageRules
{
    private static readonly string[] Persistent = ["WorkflowInstanceStorageDriver", "WorkflowStorageDriver"];

    /// <param name="owner">Id of the flowchart that declares the variables; null for the workflow.</param>
    public static void CheckVariables(IEnumerable<Variable> variables, string? owner, Report report)
    {
        foreach (var variable in variables.Where(variable => !Persistent.Contains(SimpleName.Of(variable.StorageDriver))))
        {
            report.Refuse(owner, "V-STORAGE", $"Variable {variable.Name} has no persistent storage and would be lost when the workflow waits; set its storageDriverTypeName to WorkflowInstanceStorageDriver.");
        }
    }

    /// <summary>Outputs, and values that are set, must go to a declared variable.</summary>
    public static void CheckStep(Activity step, IReadOnlyList<Variable> variables, Report report)
    {
        foreach (var (output, target) in step.Outputs.Where(output => variables.All(v => v.Id != output.Value)))
        {
            report.Refuse(step.Id, "V-STORAGE", $"The output {output} of {step.Id} goes to {target}, which is not a declared variable, and would be lost when the workflow waits; declare a variable with persistent storage and capture the output in it.");
        }

        if (step.Type is ActivityNames.SetVariable && variables.All(v => v.Id != step.Variable?.Id))
        {
            report.Refuse(step.Id, "V-STORAGE", $"{step.Id} sets {step.Variable?.Name ?? "no variable"}, which is not declared; declare the variable with persistent storage in the workflow's variables.");
        }
    }
}
