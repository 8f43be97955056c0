using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DhrManager.Workflows.Activities;

namespace DhrManager.Workflows.Definitions;

/// <summary>Reads Elsa Workflows 3's workflow definition JSON, as tolerantly as Elsa does.</summary>
/// <remarks>
/// Only form is judged here: <c>V-JSON</c> for text that is no JSON, <c>V-SHAPE</c> for parts that are missing or of the wrong kind,
/// <c>V-TYPE</c> for a root that is no flowchart. Whether it can be run is for the validator (see <see cref="DefinitionLoader"/>).
/// </remarks>
public static class DefinitionReader
{
    // Each nested flowchart takes three levels of JSON.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    /// <summary>The definition, or the problems why there is none. Never throws on account of the text.</summary>
    /// <param name="json">The file's text.</param>
    /// <param name="file">The file's name, used in problems.</param>
    public static ReadResult Read(string json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'), Options);
            var problems = new ShapeProblems(file);
            var definition = Definition(document.RootElement, json, file, problems);
            return new ReadResult(problems.All.Count == 0 ? definition : null, problems.All);
        }
        catch (JsonException e)
        {
            return new ReadResult(null, [NotJson(file, e)]);
        }
    }

    private static Problem NotJson(string file, JsonException e) => new(
        file,
        Step: null,
        "V-JSON",
        $"The file is not JSON: line {e.LineNumber + 1}, position {e.BytePositionInLine + 1}.");

    private static WorkflowDefinition? Definition(JsonElement file, string json, string fileName, ShapeProblems problems)
    {
        if (Root(file, problems) is not { } root)
        {
            return null;
        }

        var id = file.Text("definitionId") ?? file.Text("id") ?? Path.GetFileNameWithoutExtension(fileName);

        return new WorkflowDefinition
        {
            DefinitionId = id,
            Version = file.Integer("version") ?? 1,
            Name = file.Text("name") ?? id,
            Description = file.Text("description"),
            Root = root,
            Variables = VariableReader.ReadAll(file, problems, step: null),
            InputNames = [.. file.Items("inputs", problems, step: null).Select(i => i.Text("name")).OfType<string>()],
            IsPublished = file.IsTrue("isPublished"),
            Options = OptionsOf(file),
            Text = json,
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json))),
        };
    }

    private static Flowchart? Root(JsonElement file, ShapeProblems problems)
    {
        if (file.Find("root") is not { } root)
        {
            problems.Add(step: null, "The file has no \"root\": a workflow definition begins with an Elsa.Flowchart there.");
            return null;
        }

        switch (ActivityReader.Read(root, problems))
        {
            case Flowchart flowchart:
                return flowchart;

            case { } other:
                problems.Add(other.Id, $"The root is {other.Type}; draw it as {ActivityNames.Flowchart}.", "V-TYPE");
                return null;

            default:
                return null;
        }
    }

    private static DefinitionOptions OptionsOf(JsonElement file) => file.Find("options") is not { } options
        ? new DefinitionOptions()
        : new DefinitionOptions
        {
            ActivationStrategy = options.Text("activationStrategyType"),
            IncidentStrategy = options.Text("incidentStrategyType"),
            CommitStrategy = options.Text("commitStrategyName"),
        };
}
