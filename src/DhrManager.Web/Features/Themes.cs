using System.Text.Json.Serialization;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Vocabulary;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features;

/// <summary>
/// The themes by which lessons and recommendations are found again, as they are at the moment. They begin as
/// <c>seed/themes.json</c> has them and follow the database from then on.
/// </summary>
public sealed class Themes
{
    // One reference, so that a page that is being drawn sees the old list or the new one.
    private volatile State _now;

    private Themes(State first) => _now = first;

    /// <summary>Every sub-theme in use after the name of its theme.</summary>
    public IReadOnlyList<Option> Options => _now.Options;

    /// <summary>The codes of the themes themselves, without their sub-themes.</summary>
    public IReadOnlyList<string> Top => _now.Top;

    /// <summary>All of them, with what is not in use any more.</summary>
    public ThemeList List => _now.List;

    /// <summary>How many changes of the vocabulary the list has; less than none before the first look.</summary>
    public int Changes => _now.Changes;

    /// <exception cref="SettingsException">The file is missing or cannot be read.</exception>
    public static Themes Read(string seedFolder) => new(new State(ReadTerms(seedFolder), -1));

    /// <summary>The themes as shipped.</summary>
    /// <exception cref="SettingsException">The file is missing or cannot be read.</exception>
    public static IReadOnlyList<ThemeTerm> ReadTerms(string seedFolder) =>
    [
        .. SeedFile.Read<IReadOnlyList<Theme>>(seedFolder, "themes.json", "must be the list of themes as JSON").Index().SelectMany(theme => theme.Item.Parts.Index()
            .Select(part => new ThemeTerm(part.Item.Code, theme.Item.Code, part.Item.Label, part.Index))
            .Prepend(new ThemeTerm(theme.Item.Code, partOf: null, theme.Item.Label, theme.Index))),
    ];

    /// <param name="changes">How many changes of the vocabulary the terms have.</param>
    public void Use(IEnumerable<ThemeTerm> terms, int changes) => _now = new State(terms, changes);

    /// <summary>What can be chosen for something that has some themes already: those stay, even when they are retired.</summary>
    public IReadOnlyList<Option> OptionsKeeping(IEnumerable<string> chosen) =>
    [
        .. Options,
        .. chosen.Where(code => Options.All(option => option.Value != code)).Select(code => new Option(code, $"{LabelOf(code)} (chosen before)")),
    ];

    /// <summary>What people read; a code that is in no list any more stands for itself.</summary>
    public string LabelOf(string code) => List.LabelOf(CurrentOf(code));

    /// <summary>The code that stands for one now: another when it was merged.</summary>
    public string CurrentOf(string code) => List.CurrentOf(code);

    /// <summary>The same of several, each once.</summary>
    public IReadOnlyList<string> CurrentOf(IReadOnlyList<string> codes) => [.. codes.Select(CurrentOf).Distinct()];

    /// <summary>The theme that a sub-theme belongs to; empty for a code that is none.</summary>
    public string ThemeOf(string code) => List.WithCode(CurrentOf(code)) is { PartOf: { } theme } ? LabelOf(theme) : "";

    /// <summary>What a theme, and the theme it is part of, were called before; people search for these too.</summary>
    public IEnumerable<string> FormerNamesOf(string code) => List.WithCode(CurrentOf(code)) is { } theme
        ? List.FormerNamesOf(theme.Code).Concat(theme.PartOf is null ? [] : List.FormerNamesOf(CurrentOf(theme.PartOf)))
        : [];

    /// <summary>What a theme is called now that once was called something; the same when nothing was.</summary>
    public string CurrentName(string name) => _now.NewNames.GetValueOrDefault(name, name);

    private sealed class State
    {
        public State(IEnumerable<ThemeTerm> terms, int changes)
        {
            (List, Changes) = (new ThemeList(terms), changes);
            var themes = List.PartsOf(null).Where(theme => theme.MergedInto is null).ToList();
            Top = [.. themes.Select(theme => theme.Code)];
            Options =
            [
                .. themes.Where(theme => theme.IsInUse).SelectMany(theme => List.PartsOf(theme.Code)
                    .Where(part => part.IsInUse)
                    .Select(part => new Option(part.Code, $"{theme.Label}: {part.Label}"))),
            ];
            NewNames = themes.SelectMany(theme => List.FormerNamesOf(theme.Code).Select(former => (former, theme.Label)))
                .DistinctBy(name => name.former)
                .ToDictionary(name => name.former, name => name.Label);
        }

        public ThemeList List { get; }

        public int Changes { get; }

        public IReadOnlyList<Option> Options { get; }

        public IReadOnlyList<string> Top { get; }

        public IReadOnlyDictionary<string, string> NewNames { get; }
    }

    private sealed record Theme(string Code, string Label, [property: JsonPropertyName("subthemes")] IReadOnlyList<ThemePart> Parts);

    private sealed record ThemePart(string Code, string Label);
}
