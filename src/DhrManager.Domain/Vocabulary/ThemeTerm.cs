using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Vocabulary;

/// <summary>A theme, or a part of one, by which lessons and recommendations are found again.</summary>
/// <remarks>
/// What is tagged holds the code, and the code never changes. So nothing is written into a closed review when a theme is
/// renamed, merged or retired, and each of these can be taken back.
/// </remarks>
public sealed partial class ThemeTerm
{
    /// <summary>Longest name, characters.</summary>
    public const int LabelMaxLength = 120;

    /// <summary>Longest reason, characters.</summary>
    public const int ReasonMaxLength = 1_000;

    private ThemeTerm()
    {
    }

    /// <param name="partOf">Code of the theme it is part of; null for a theme.</param>
    /// <param name="place">Where it stands among its like, from 0.</param>
    public ThemeTerm(string code, string? partOf, string label, int place) => (Code, PartOf, Label, Place) = (code, partOf, label, place);

    /// <summary>For example <c>RISK</c>, or <c>RISK-1</c> for a part of it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Code of the theme it is part of; null for a theme.</summary>
    public string? PartOf { get; private set; }

    /// <summary>What people read.</summary>
    public string Label { get; private set; } = "";

    /// <summary>What it was called before; searches for these find it still.</summary>
    public IReadOnlyList<string> AlsoKnownAs { get; private set; } = [];

    /// <summary>Where it stands among its like, from 0.</summary>
    public int Place { get; private set; }

    /// <summary>Since then it is kept on old lessons and offered for no new one; null while it is in use.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>Code of the theme that stands for it now; null unless it was merged.</summary>
    public string? MergedInto { get; private set; }

    /// <summary>Goes up with each change.</summary>
    public int Version { get; private set; }

    /// <summary>Whether it can be chosen for something new.</summary>
    public bool IsInUse => RetiredOn is null && MergedInto is null;

    /// <summary>A theme that is new to the list, or a new part of one.</summary>
    /// <param name="partOf">Code of the theme it is to be part of; null for a theme.</param>
    /// <exception cref="RuleBrokenException">The name or the reason is missing, the name is taken, or there is no such theme to be part of.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public static (ThemeTerm Theme, VocabularyChange Change) Add(string? label, string? partOf, string? reason, ThemeList all, Actor actor)
    {
        var name = all.RefuseTaken(label, partOf, except: null);
        RuleBrokenException.ThrowIf(
            partOf is not null && all.WithCode(partOf) is not { PartOf: null, IsInUse: true },
            "Choose a theme in use for it to be part of.",
            Citations.Local);
        var why = Reasoned(reason);
        var theme = new ThemeTerm(all.FreeCode(name, partOf), partOf, name, all.PartsOf(partOf).Count);
        return (theme, theme.Note(VocabularyChangeKind.Added, $"Added as “{name}”.", why, actor));
    }

    private VocabularyChange Note(VocabularyChangeKind kind, string what, string why, Actor actor)
    {
        Version++;
        return new VocabularyChange(Code, termId: null, Label, kind, what, why, actor);
    }

    private static string Reasoned(string? reason) => TypedWords.Needed(reason, "Enter why, in a sentence that others will understand.", ReasonMaxLength, "The reason");
}
