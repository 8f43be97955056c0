namespace DhrManager.Web.Features.Briefings;

/// <summary>Texts that hold one thing a line.</summary>
public static class BriefingLines
{
    public static IReadOnlyList<string> Of(string? text) =>
        [.. (text ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    public static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}
