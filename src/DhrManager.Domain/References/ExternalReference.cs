using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Vocabulary;

namespace DhrManager.Domain.References;

/// <summary>
/// A page elsewhere that the library points to. It holds a title, tags and the link, and nothing of what stands there: the
/// page belongs to its publisher and may change.
/// </summary>
/// <remarks>Source: local procedure.</remarks>
public sealed class ExternalReference
{
    /// <summary>Longest title, characters; titles of reports run to several lines.</summary>
    public const int TitleMaxLength = 400;

    /// <summary>Longest link, characters.</summary>
    public const int LinkMaxLength = 1_000;

    /// <summary>What is about more than three themes is about nothing in particular.</summary>
    public const int MostThemes = 3;

    /// <summary>Earlier years are slips of the keyboard.</summary>
    public const int FirstYear = 1900;

    private const int MonthsUntilCheck = 12;

    private ExternalReference()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The partnership that added it and keeps it.</summary>
    public Guid PartnershipId { get; private set; }

    public string Title { get; private set; } = "";

    public string Link { get; private set; } = "";

    /// <summary>No two references have the same; see <see cref="ReferenceLink"/>.</summary>
    public string LinkKey { get; private set; } = "";

    public ReferenceSource Source { get; private set; } = ReferenceSource.Other;

    public ReferenceKind? Kind { get; private set; }

    public int? Year { get; private set; }

    /// <summary>Codes of the thesaurus of themes.</summary>
    public IReadOnlyList<string> Themes { get; private set; } = [];

    /// <summary>When somebody last saw that the link leads there; null when nobody has.</summary>
    public DateOnly? CheckedOn { get; private set; }

    /// <summary>Searches do not find it since then; null while they do.</summary>
    public DateOnly? RetiredOn { get; private set; }

    /// <summary>Grows by one with every change; a save that started from an older version is refused.</summary>
    public int Version { get; private set; }

    /// <summary>Whether searches find it.</summary>
    public bool IsInUse => RetiredOn is null;

    /// <summary>Points to a page. Nobody has checked the link yet.</summary>
    /// <exception cref="RuleBrokenException">The facts are refused; see <see cref="ReferenceFacts"/>.</exception>
    public static ExternalReference Add(Guid partnershipId, ReferenceFacts facts, ThemeList themes, Actor actor)
    {
        var reference = new ExternalReference { Id = Guid.CreateVersion7(), PartnershipId = partnershipId };
        reference.Take(facts.Checked(themes, actor.Today));
        return reference;
    }

    /// <summary>Links die: after a year, or when nobody ever has, somebody should look.</summary>
    public bool IsToBeChecked(DateOnly today) => IsInUse && (CheckedOn is null || CheckedOn < today.AddMonths(-MonthsUntilCheck));

    /// <exception cref="RuleBrokenException">The facts are refused; see <see cref="ReferenceFacts"/>.</exception>
    public void Change(ReferenceFacts facts, ThemeList themes, Actor actor)
    {
        Take(facts.Checked(themes, actor.Today));
        Version++;
    }

    /// <summary>Somebody, or the list that it came from, says that the page is there.</summary>
    public void MarkChecked(Actor actor)
    {
        CheckedOn = actor.Today;
        Version++;
    }

    /// <summary>Lets searches find it no more.</summary>
    /// <exception cref="RuleBrokenException">It is retired.</exception>
    public void Retire(Actor actor)
    {
        RuleBrokenException.ThrowIf(!IsInUse, "It is retired already.", Citations.Local);
        RetiredOn = actor.Today;
        Version++;
    }

    /// <summary>Takes a retirement back.</summary>
    /// <exception cref="RuleBrokenException">It is not retired.</exception>
    public void Reinstate()
    {
        RuleBrokenException.ThrowIf(IsInUse, "It is in use.", Citations.Local);
        RetiredOn = null;
        Version++;
    }

    /// <summary>What it says now.</summary>
    public ReferenceFacts Facts => new() { Title = Title, Link = Link, Source = Source, Kind = Kind, Year = Year, Themes = Themes };

    /// <summary>Whether somebody would see a difference. Another spelling of the same link is none.</summary>
    internal bool Says(ReferenceFacts facts) =>
        (Title, Source, Kind, Year) == (facts.Title, facts.Source, facts.Kind, facts.Year) && Themes.SequenceEqual(facts.Themes);

    private void Take(ReferenceFacts read)
    {
        (Link, LinkKey) = (read.Link!, ReferenceLink.KeyOf(read.Link)!);
        (Title, Source, Kind, Year, Themes) = (read.Title!, read.Source, read.Kind, read.Year, read.Themes);
    }
}
