using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Vocabulary;
using DhrManager.Lessons.Query;

namespace DhrManager.Web.Features.Vocabulary;

/// <summary>The words of a term as they are typed.</summary>
public sealed class SearchTermForm : ReasonForm
{
    [Required(ErrorMessage = "Enter the full name"), StringLength(SearchTermText.WordMaxLength, ErrorMessage = "The full name must be 100 characters or fewer")]
    public string? Preferred { get; set; }

    /// <summary>One a line.</summary>
    public string? Others { get; set; }

    /// <summary>One a line.</summary>
    public string? OnlyInCapitals { get; set; }

    /// <summary>"look" shows what will be searched for and saves nothing.</summary>
    public string? Then { get; set; }

    public static SearchTermForm From(SearchTerm term) => new()
    {
        Preferred = term.Preferred,
        Others = string.Join('\n', term.Others),
        OnlyInCapitals = string.Join('\n', term.OnlyInCapitals),
    };

    public SearchTermText ToText() => new(Preferred, Lines(Others), Lines(OnlyInCapitals));

    private static IReadOnlyList<string> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>What somebody types, and what is searched for then as well.</summary>
public sealed record Widening(string Typed, IReadOnlyList<string> Also)
{
    /// <summary>For each word of a term by itself; what other terms add to it is not in it.</summary>
    public static IReadOnlyList<Widening> Of(SearchTermText text)
    {
        var alone = Thesaurus.Of([new ThesaurusTerm(text.Preferred!, text.Others, text.OnlyInCapitals)]);
        return [.. text.Others.Prepend(text.Preferred!).Concat(text.OnlyInCapitals.Select(word => word.ToUpperInvariant()))
            .Select(word => new Widening(word, alone.AlsoSearchedFor(word)))];
    }
}
