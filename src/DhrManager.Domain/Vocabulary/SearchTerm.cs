using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Vocabulary;

/// <summary>A term of the thesaurus: who searches for one of its words is shown what has the others too.</summary>
public sealed class SearchTerm
{
    private SearchTerm()
    {
    }

    /// <summary>A term that is shipped, taken over as it stands.</summary>
    public SearchTerm(SearchTermText text) => (Id, Preferred, Others, OnlyInCapitals) = (Guid.CreateVersion7(), text.Preferred ?? "", text.Others, text.OnlyInCapitals);

    public Guid Id { get; private set; }

    /// <summary>The full name, for example "Multi-Agency Risk Assessment Conference".</summary>
    public string Preferred { get; private set; } = "";

    /// <summary>Abbreviations and other names.</summary>
    public IReadOnlyList<string> Others { get; private set; } = [];

    /// <summary>Abbreviations that mean other things too: they count only when somebody types them in capitals.</summary>
    public IReadOnlyList<string> OnlyInCapitals { get; private set; } = [];

    /// <summary>Searches take no notice of it since then; null while they do.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>Goes up with each change.</summary>
    public int Version { get; private set; }

    /// <summary>Whether searches take notice of it.</summary>
    public bool IsInUse => RetiredOn is null;

    /// <summary>The term, then what else it is called.</summary>
    public IEnumerable<string> Words => [Preferred, .. Others, .. OnlyInCapitals];

    /// <summary>A term that is new to the thesaurus.</summary>
    /// <param name="all">Every term, those that are retired included.</param>
    /// <exception cref="RuleBrokenException">A word cannot be used (see <see cref="SearchTermText.Checked"/>), or the reason is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public static (SearchTerm Term, VocabularyChange Change) Add(SearchTermText text, string? reason, IReadOnlyCollection<SearchTerm> all, Actor actor)
    {
        var term = new SearchTerm(text.Checked(itself: null, all));
        return (term, term.Note(VocabularyChangeKind.Added, $"Added: {term.Said}", reason, actor));
    }

    /// <summary>Changes its words.</summary>
    /// <param name="all">Every term, this one and those that are retired included.</param>
    /// <exception cref="RuleBrokenException">A word cannot be used (see <see cref="SearchTermText.Checked"/>), or the reason is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public VocabularyChange Change(SearchTermText text, string? reason, IReadOnlyCollection<SearchTerm> all, Actor actor)
    {
        var words = text.Checked(this, all);
        var before = Said;
        var why = Reasoned(reason);
        (Preferred, Others, OnlyInCapitals) = (words.Preferred!, words.Others, words.OnlyInCapitals);
        return Note(VocabularyChangeKind.Changed, $"Now: {Said} Before: {before}", why, actor);
    }

    /// <summary>Lets searches take no more notice of it.</summary>
    /// <exception cref="RuleBrokenException">It is retired, or the reason is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public VocabularyChange Retire(string? reason, Actor actor)
    {
        RuleBrokenException.ThrowIf(!IsInUse, "It is retired already, so nothing is left to do.", Citations.Local);
        var why = Reasoned(reason);
        RetiredOn = actor.Today;
        return Note(VocabularyChangeKind.Retired, $"Searches take no more notice of it: {Said}", why, actor);
    }

    /// <summary>Takes a retirement back.</summary>
    /// <param name="all">Every term: meanwhile another may have its words.</param>
    /// <exception cref="RuleBrokenException">It is not retired, a word of it is in use elsewhere by now, or the reason is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public VocabularyChange Reinstate(string? reason, IReadOnlyCollection<SearchTerm> all, Actor actor)
    {
        RuleBrokenException.ThrowIf(IsInUse, "It is in use already, so nothing is left to do.", Citations.Local);
        new SearchTermText(Preferred, Others, OnlyInCapitals).Checked(this, all);
        var why = Reasoned(reason);
        RetiredOn = null;
        return Note(VocabularyChangeKind.Reinstated, $"Searches take notice of it again: {Said}", why, actor);
    }

    private string Said => $"{Preferred} ({string.Join(", ", Others.Concat(OnlyInCapitals.Select(word => $"{word} in capitals")))}).";

    private VocabularyChange Note(VocabularyChangeKind kind, string what, string? reason, Actor actor)
    {
        var why = Reasoned(reason);
        Version++;
        return new VocabularyChange(themeCode: null, Id, Preferred, kind, what, why, actor);
    }

    private static string Reasoned(string? reason) =>
        TypedWords.Needed(reason, "Enter why, in a sentence that others will understand.", ThemeTerm.ReasonMaxLength, "The reason");
}
