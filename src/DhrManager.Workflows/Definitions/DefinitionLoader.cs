using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions.Validation;

namespace DhrManager.Workflows.Definitions;

/// <summary>Reads a definition and refuses it when it could not be run as drawn.</summary>
public static class DefinitionLoader
{
    /// <summary>The definition with its warnings, or no definition and the problems its author must mend.</summary>
    public static ReadResult Load(string json, string file, ActivityCatalog catalog)
    {
        var read = DefinitionReader.Read(json, file);

        if (read.Definition is null)
        {
            return read;
        }

        var problems = DefinitionValidator.Validate(read.Definition, file, catalog);

        return new ReadResult(problems.Any(p => !p.IsWarning) ? null : read.Definition, problems);
    }
}
