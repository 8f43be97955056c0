using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Execution.Graph;

/// <summary>Turns expressions into functions, with the variable each one means already found.</summary>
internal sealed class FormulaBuilder(WorkflowDefinition definition, FlowGraph graph)
{
    public Formula Build(Expression expression)
    {
        var value = ValueOf(expression);
        return scope => Values.Convert(value(scope), expression.TypeName);
    }

    private Formula ValueOf(Expression expression)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                return _ => literal.Value;

            case ObjectExpression json:
                return _ => json.Json;

            case VariableExpression variable:
                return scope => scope.Variable(variable.VariableId);

            case InputExpression input:
                return scope => scope.Workflow.Inputs.GetValueOrDefault(input.InputName);

            case ScriptExpression script:
                return Scripted(script);

            default:
                return _ => throw new StepFailedException("The step has an expression of a type that is not supported.");
        }
    }

    private Formula Scripted(ScriptExpression expression)
    {
        if (Script.TryParse(expression.Source) is not { } script)
        {
            return _ => throw new StepFailedException($"The script \"{expression.Source}\" is not one that is understood.");
        }

        // The innermost variable of that name; Elsa, too, gives null for one that was never declared.
        var id = VariablesInReach().FirstOrDefault(v => script.Reads(v.Name))?.Id;

        return scope => script.Evaluate(id is null ? null : scope.Variable(id));
    }

    private IEnumerable<Variable> VariablesInReach()
    {
        for (var level = graph; level is not null; level = level.Parent)
        {
            foreach (var variable in level.Flowchart.Variables)
            {
                yield return variable;
            }
        }

        foreach (var variable in definition.Variables)
        {
            yield return variable;
        }
    }
}
