using DhrManager.Domain.Vocabulary;

namespace DhrManager.Web.Features.Vocabulary;

/// <summary>What to do after a change of the words: which theme to use today, whatever has happened to it since.</summary>
public sealed class UseNow(Themes themes)
{
    public static string Address(VocabularyChange change) => change.ThemeCode is { } code ? Links.Theme(code) : Links.SearchTerm(change.TermId!.Value);

    public string Sentence(VocabularyChange change) => change.ThemeCode is { } code ? Sentence(code, change.Kind) : "Searches follow by themselves.";

    private string Sentence(string code, VocabularyChangeKind kind) => themes.List.WithCode(themes.CurrentOf(code)) switch
    {
        { RetiredOn: not null } theme => $"Use another theme than “{theme.Label}” for what is new. Searches for it go on finding what has it.",
        _ when kind == VocabularyChangeKind.Renamed || kind == VocabularyChangeKind.Merged => $"Use “{themes.LabelOf(code)}” now. Searches for the old name go on working.",
        _ => $"“{themes.LabelOf(code)}” can be used.",
    };
}
