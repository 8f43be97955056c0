using System.Text.Json.Serialization;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features;

/// <summary>The thesaurus by which lessons and recommendations are found again, as <c>seed/themes.json</c> has it.</summary>
public sealed class Themes
{
    private readonly Dictionary<string, string> _labels;
    private readonly Dictionary<string, string> _themes;

    private Themes(IReadOnlyList<Theme> themes)
    {
        Options = [.. themes.SelectMany(theme => theme.Parts.Select(part => new Option(part.Code, $"{theme.Label}: {part.Label}")))];
        Top = [.. themes.Select(theme => theme.Code)];
        _labels = themes.SelectMany(theme => theme.Parts.Append(new ThemePart(theme.Code, theme.Label))).ToDictionary(t => t.Code, t => t.Label);
        _themes = themes.SelectMany(theme => theme.Parts.Select(part => (part.Code, theme.Label))).ToDictionary(t => t.Code, t => t.Label);
    }

    /// <summary>Every sub-theme after the name of its theme.</summary>
    public IReadOnlyList<Option> Options { get; }

    /// <summary>The codes of the themes themselves, without their sub-themes.</summary>
    public IReadOnlyList<string> Top { get; }

    /// <exception cref="SettingsException">The file is missing or cannot be read.</exception>
    public static Themes Read(string seedFolder) =>
        new(SeedFile.Read<IReadOnlyList<Theme>>(seedFolder, "themes.json", "must be the list of themes as JSON"));

    /// <summary>What people read; a code that is in no list any more stands for itself.</summary>
    public string LabelOf(string code) => _labels.GetValueOrDefault(code, code);

    /// <summary>The theme that a sub-theme belongs to; empty for a code that is none.</summary>
    public string ThemeOf(string code) => _themes.GetValueOrDefault(code, "");

    private sealed record Theme(string Code, string Label, [property: JsonPropertyName("subthemes")] IReadOnlyList<ThemePart> Parts);

    private sealed record ThemePart(string Code, string Label);
}
