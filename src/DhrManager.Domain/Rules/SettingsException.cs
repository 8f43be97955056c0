namespace DhrManager.Domain.Rules;

/// <summary>A file of settings cannot be used. The message is one sentence: the file, the field and what to put there.</summary>
/// <param name="file">The file as the administrator knows it.</param>
/// <param name="field">Path of the field, for example "clocks[2].rule.length".</param>
/// <param name="remedy">What to do, continuing the sentence: "must be a date such as 2026-12-25".</param>
public sealed class SettingsException(string file, string field, string remedy)
    : Exception($"{file}: {field} {remedy}.")
{
    public string File { get; } = file;

    public string Field { get; } = field;
}
