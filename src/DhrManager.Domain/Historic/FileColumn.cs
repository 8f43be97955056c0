namespace DhrManager.Domain.Historic;

/// <summary>What a column of an uploaded list may hold, and the headings it goes by.</summary>
/// <param name="Name">As people read it.</param>
/// <param name="Headings">In letters only, as headings are compared.</param>
public sealed record FileColumn(string Name, IReadOnlyList<string> Headings)
{
    /// <summary>For each heading the column it most likely means; the first heading that means a column has it.</summary>
    internal static IReadOnlyList<FileColumn?> Guess(IReadOnlyList<FileColumn> columns, IReadOnlyList<string> headings)
    {
        HashSet<FileColumn> taken = [];
        return [.. headings.Select(heading => columns.FirstOrDefault(c => c.Headings.Contains(Letters(heading))) is { } column && taken.Add(column) ? column : null)];
    }

    internal static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetter));
}

/// <summary>Why a line of a list was not taken.</summary>
/// <param name="Row">As the spreadsheet numbers it; the headings are row 1.</param>
/// <param name="Sentence">What to put right.</param>
public sealed record FileProblem(int Row, string Sentence);

// One line of a list, by its columns.
internal sealed class FileRow(IReadOnlyList<FileColumn?> columns, IReadOnlyList<string> fields)
{
    /// <summary>A sentence when there are more values than headings; null otherwise.</summary>
    public string? Problem => fields.Skip(columns.Count).Any(f => !string.IsNullOrWhiteSpace(f))
        ? $"There are {fields.Count} values under {columns.Count} headings. Put text that holds the separator in quotation marks."
        : null;

    /// <summary>Null when the column is not there or the field is empty.</summary>
    public string? Text(FileColumn column)
    {
        for (var i = 0; i < Math.Min(columns.Count, fields.Count); i++)
        {
            if (columns[i] == column && !string.IsNullOrWhiteSpace(fields[i]))
            {
                return fields[i].Trim();
            }
        }

        return null;
    }
}
