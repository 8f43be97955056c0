using System.Text.Json;

namespace DhrManager.Workflows.Definitions;

/// <summary>Reads variables of a workflow, a flowchart or a step that sets one.</summary>
internal static class VariableReader
{
    public static IReadOnlyList<Variable> ReadAll(JsonElement owner, ShapeProblems problems, string? step) =>
        [.. owner.Items("variables", problems, step).Select(v => Read(v, problems, step)).OfType<Variable>()];

    public static Variable? Read(JsonElement variable, ShapeProblems problems, string? step)
    {
        if ((variable.Text("id") ?? variable.Text("name")) is not { } id)
        {
            problems.Add(step, "A variable has neither \"id\" nor \"name\".");
            return null;
        }

        return new Variable(
            id,
            variable.Text("name") ?? id,
            variable.Text("typeName") ?? "Object",
            variable.Text("value"),
            variable.Text("storageDriverTypeName"));
    }
}
