using System.Text.Json;

namespace DhrManager.Workflows.Definitions;

/// <summary>Reads inputs and outputs, which stand among the ordinary properties of a step.</summary>
internal static class InputReader
{
    private static readonly HashSet<string> NotInputs = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "nodeId", "name", "type", "version", "customProperties", "metadata", "activities", "variables", "connections", "start",
        "canStartWorkflow", "runAsynchronously", "cases", "variable",
    };

    public static IReadOnlyDictionary<string, Expression> Inputs(JsonElement step)
    {
        var inputs = new Dictionary<string, Expression>(StringComparer.OrdinalIgnoreCase);

        foreach (var property in step.EnumerateObject().Where(p => !NotInputs.Contains(p.Name)))
        {
            if (Input(property.Value) is { } expression)
            {
                inputs[property.Name] = expression;
            }
        }

        return inputs;
    }

    public static IReadOnlyDictionary<string, string> Outputs(JsonElement step)
    {
        var outputs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        foreach (var property in step.EnumerateObject().Where(p => !NotInputs.Contains(p.Name) && IsOutput(p.Value)))
        {
            if (property.Value.Find("memoryReference")!.Value.Text("id") is { } variable)
            {
                outputs[property.Name] = variable;
            }
        }

        return outputs;
    }

    // Conditions are { "type", "value" } and not wrapped in an input object.
    public static IReadOnlyList<SwitchCase> Cases(JsonElement step, string id, ShapeProblems problems)
    {
        var cases = new List<SwitchCase>();

        foreach (var json in step.Items("cases", problems, id))
        {
            if (json.Text("label") is { } label && json.Find("condition") is { } condition)
            {
                cases.Add(new SwitchCase(label, ExpressionReader.Read(condition, "Boolean", hasTypeName: true)));
            }
            else
            {
                problems.Add(id, "A case of the switch lacks its \"label\" or its \"condition\".");
            }
        }

        return cases;
    }

    // Older files give inputs a memory reference too, but only inputs have an expression.
    private static bool IsOutput(JsonElement value) => value.Find("memoryReference") is not null && value.Find("expression") is null;

    private static Expression? Input(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;

            case JsonValueKind.Array:
                return new ObjectExpression(value.GetRawText()) { HasTypeName = false };

            case JsonValueKind.Object when IsOutput(value):
                return null;

            case JsonValueKind.Object:
                return Wrapped(value);

            default:
                return new LiteralExpression(value.Scalar());
        }
    }

    private static Expression? Wrapped(JsonElement value)
    {
        var typeName = value.Text("typeName");

        if (value.Find("expression") is { } expression)
        {
            return ExpressionReader.Read(expression, typeName ?? "Object", typeName is not null);
        }

        return typeName is null ? new UnsupportedExpression("", value.GetRawText()) { HasTypeName = false } : null;
    }
}
