using System.Text.Json.Serialization;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Workflows.Scripts;

/// <summary>A problem as the commands print it.</summary>
internal sealed record ProblemLine(
    string File,
    string? Step,
    string Rule,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Warning)
{
    public static ProblemLine Of(Problem problem) => new(problem.File, problem.Step, problem.Rule, problem.Message, problem.IsWarning);
}
