using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Execution;

/// <summary>Works out the variables a new instance begins with.</summary>
internal static class StartVariables
{
    /// <exception cref="WorkflowRefusedException">A value is given for a variable the definition does not declare.</exception>
    public static IReadOnlyDictionary<string, object?> Of(WorkflowDefinition definition, StartArguments args)
    {
        var variables = RunningWorkflow.Defaults(definition.Variables);

        foreach (var (name, value) in args.Variables)
        {
            var variable = definition.Variables.FirstOrDefault(v => v.Name == name || v.Id == name)
                ?? throw new WorkflowRefusedException($"{definition.DefinitionId} has no variable {name}.");

            variables[variable.Id] = Values.Convert(Values.Normalise(value), variable.TypeName);
        }

        return variables;
    }
}
