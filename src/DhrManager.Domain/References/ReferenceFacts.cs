using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Vocabulary;

namespace DhrManager.Domain.References;

/// <summary>All that the library says of a page elsewhere: what it is called, who publishes it, its tags and its link.</summary>
public sealed record ReferenceFacts
{
    public required string? Title { get; init; }

    public required string? Link { get; init; }

    public required ReferenceSource Source { get; init; }

    /// <summary>Null when it is no review, or about several kinds.</summary>
    public ReferenceKind? Kind { get; init; }

    /// <summary>Of publication; null when it is not known.</summary>
    public int? Year { get; init; }

    /// <summary>Codes of the thesaurus of themes.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The same, without blanks around it, and with the link as it is kept.</summary>
    /// <exception cref="RuleBrokenException">
    /// The title is missing or too long, the link is refused (<see cref="ReferenceLink.Read"/>), the year cannot be, or a theme is not known.
    /// </exception>
    internal ReferenceFacts Checked(ThemeList themes, DateOnly today)
    {
        var title = TypedWords.Needed(Title, "Enter the title.", ExternalReference.TitleMaxLength, "The title");
        var link = ReferenceLink.Read(Link);
        RuleBrokenException.ThrowIf(Year > today.Year, "The year cannot lie ahead.", Citations.Local);
        RuleBrokenException.ThrowIf(Year < ExternalReference.FirstYear, "The year must be in four figures, for example 2019.", Citations.Local);
        RuleBrokenException.ThrowIf(Themes.Count > ExternalReference.MostThemes, "Choose up to three themes.", Citations.Local);
        var unknown = Themes.FirstOrDefault(code => themes.WithCode(code) is null);
        RuleBrokenException.ThrowIf(unknown is not null, $"“{unknown}” is no theme of the library. Choose one of its themes, or leave it out.", Citations.Local);
        return this with { Title = title, Link = link.Address };
    }
}
