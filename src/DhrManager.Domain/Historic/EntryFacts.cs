using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Historic;

/// <summary>What is known of a review of before: by list, by hearsay, or by its report. Pseudonyms only.</summary>
public sealed record EntryFacts
{
    /// <summary>As printed, or a working title until the report is found.</summary>
    public required string Title { get; init; }

    /// <summary>The reference of those days; null when it is not known.</summary>
    public string? Reference { get; init; }

    public ChronologyDate DiedWhen { get; init; } = ChronologyDate.Unknown;

    public ChronologyDate PublishedWhen { get; init; } = ChronologyDate.Unknown;

    public required EntrySource Source { get; init; }

    public required EntryHolding Holding { get; init; }

    /// <summary>The post or team that looks for what is missing; null when nobody does.</summary>
    public string? Seeker { get; init; }

    /// <summary>When the search should have ended.</summary>
    public DateOnly? SeekBy { get; init; }

    public string? Notes { get; init; }

    /// <summary>The same, without blanks around it.</summary>
    /// <exception cref="RuleBrokenException">The title is missing, a text is too long, or the dates contradict one another or lie ahead.</exception>
    internal EntryFacts Checked(DateOnly today)
    {
        RuleBrokenException.ThrowIf(string.IsNullOrWhiteSpace(Title), "Enter a title, if only a working title.", Citations.Local);
        RefuseTooLong(Title, RegisterEntry.TitleMaxLength, "The title");
        RefuseTooLong(Reference, RegisterEntry.ShortTextMaxLength, "The reference");
        RefuseTooLong(Seeker, RegisterEntry.ShortTextMaxLength, "Who is looking");
        RefuseTooLong(Notes, RegisterEntry.TextMaxLength, "The notes");
        RuleBrokenException.ThrowIf(DiedWhen.From > today, "The death cannot lie ahead.", Citations.Local);
        RuleBrokenException.ThrowIf(PublishedWhen.From > today, "The publication cannot lie ahead.", Citations.Local);
        RuleBrokenException.ThrowIf(
            DiedWhen.From > PublishedWhen.Until, "The report cannot have been published before the death. Check both dates.", Citations.Local);
        RuleBrokenException.ThrowIf(
            SeekBy is not null && string.IsNullOrWhiteSpace(Seeker), "Say who is looking, or leave out the date.", Citations.Local);

        return this with { Title = Title.Trim(), Reference = Trimmed(Reference), Seeker = Trimmed(Seeker), Notes = Trimmed(Notes) };
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static void RefuseTooLong(string? text, int maxLength, string what) =>
        RuleBrokenException.ThrowIf(text?.Length > maxLength, $"{what} must be {maxLength} characters or fewer.", Citations.Local);
}
