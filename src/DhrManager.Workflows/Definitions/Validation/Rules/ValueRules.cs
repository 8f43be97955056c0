using System.Text.Json;

namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Values that Elsa would silently turn into nothing: expressions of one step.</summary>
/// <param name="variables">Those of the workflow and of every flowchart around the step.</param>
internal sealed class ValueRules(IReadOnlyList<Variable> variables, IReadOnlyList<string> inputs, Report report)
{
    private const string WhatToWrite = "write a Literal, Object, Variable or Input expression, or JavaScript such as getVariable('Round') < 3";

    public void Check(Activity step)
    {
        foreach (var (name, expression) in step.Inputs)
        {
            CheckTypeName(step, name, expression);
            CheckExpression(step, name, expression);
        }

        foreach (var @case in step.Cases)
        {
            CheckExpression(step, $"case {@case.Label}", @case.Condition);
        }
    }

    private void CheckTypeName(Activity step, string input, Expression expression)
    {
        if (!expression.HasTypeName)
        {
            Refuse(step, input, "has no typeName, so Elsa would ignore it", "write { \"typeName\", \"expression\": { \"type\", \"value\" } }");
        }
    }

    private void CheckExpression(Activity step, string input, Expression expression)
    {
        switch (expression)
        {
            case UnsupportedExpression { HasTypeName: true } unsupported:
                Refuse(step, input, $"is an expression of type \"{unsupported.Type}\", which is not understood", WhatToWrite);
                break;

            case ScriptExpression script when Script.TryParse(script.Source) is not { } parsed:
                Refuse(step, input, $"is JavaScript beyond the short list that is understood ({script.Source})", WhatToWrite);
                break;

            case ScriptExpression script when Script.TryParse(script.Source) is { VariableName: { } name } parsed && !variables.Any(v => parsed.Reads(v.Name)):
                Refuse(step, input, $"reads the variable {name}, which is not declared", "declare it in the workflow's variables");
                break;

            case VariableExpression variable when variables.All(v => v.Id != variable.VariableId):
                Refuse(step, input, $"reads the variable with the id {variable.VariableId}, which is not declared", "declare it in the workflow's variables");
                break;

            case InputExpression value when !inputs.Contains(value.InputName):
                Refuse(step, input, $"reads the workflow input {value.InputName}, which is not declared", "declare it in the workflow's inputs");
                break;

            case ObjectExpression { Json: var json } when !IsJson(json):
                Refuse(step, input, "is an Object expression whose value is not JSON", "write JSON text, for example [\"Police\",\"Health\"] with its quotes escaped");
                break;
        }
    }

    private void Refuse(Activity step, string input, string problem, string mend) =>
        report.Refuse(step.Id, "V-EXPR", $"The {input} of {step.Id} {problem}; {mend}.");

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);

            return true;
        }
        catch (JsonException)
        {
            return string.IsNullOrWhiteSpace(text);
        }
    }
}
