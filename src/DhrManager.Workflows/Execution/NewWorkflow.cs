using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Execution;

/// <summary>A new instance before its first step.</summary>
internal static class NewWorkflow
{
    /// <exception cref="WorkflowRefusedException">A value is given for a variable the definition does not declare.</exception>
    public static WorkflowState Of(WorkflowDefinition definition, StartArguments args) => new()
    {
        DefinitionId = definition.DefinitionId,
        Version = definition.Version,
        Hash = definition.Hash,
        CorrelationId = args.CorrelationId,
        SubStatus = WorkflowSubStatus.Pending,
        Variables = VariablesOf(definition, args),
        Inputs = args.Inputs.ToDictionary(i => i.Key, i => Values.Normalise(i.Value)),
    };

    private static Dictionary<string, object?> VariablesOf(WorkflowDefinition definition, StartArguments args)
    {
        var variables = Values.Defaults(definition.Variables);

        foreach (var (name, value) in args.Variables)
        {
            var variable = definition.Variables.FirstOrDefault(v => v.Name == name || v.Id == name)
                ?? throw new WorkflowRefusedException($"{definition.DefinitionId} has no variable {name}.");

            variables[variable.Id] = Values.Convert(Values.Normalise(value), variable.TypeName);
        }

        return variables;
    }
}
