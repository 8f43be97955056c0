using System.Text.Json;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;

namespace DhrManager.Web.Seeding.Generated;

/// <summary>The themes of <c>seed/themes.json</c>, as far as generated text needs them.</summary>
internal static class ThemeFile
{
    /// <exception cref="SettingsException">The file is missing or cannot be read.</exception>
    public static IReadOnlyList<Subtheme> Read(string seedFolder)
    {
        var file = Path.Combine(seedFolder, "themes.json");
        try
        {
            return [.. JsonText.Read<IReadOnlyList<Theme>>(File.ReadAllText(file)).SelectMany(t => t.Subthemes)];
        }
        catch (Exception failure) when (failure is IOException or JsonException)
        {
            throw new SettingsException(file, "the file", "must be the list of themes as JSON");
        }
    }

    private sealed record Theme(IReadOnlyList<Subtheme> Subthemes);
}

/// <param name="Synonyms">Other words for it.</param>
public sealed record Subtheme(string Code, string Label, IReadOnlyList<string> Synonyms);
