using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Historic;

/// <summary>What is typed about a review of before.</summary>
public class EntryForm : IValidatableObject
{
    [Required(ErrorMessage = "Enter a title, if only a working title")]
    public string? Title { get; set; }

    public string? Reference { get; set; }

    /// <summary>As vague as it is known: 2014, May 2014, about 2014.</summary>
    public string? DiedWhen { get; set; }

    public string? PublishedWhen { get; set; }

    [Required(ErrorMessage = "Select where you heard of it")]
    public string? Source { get; set; }

    [Required(ErrorMessage = "Select how much of the report you have")]
    public string? Holding { get; set; }

    public string? Seeker { get; set; }

    [RealDate("the date by which the search should end", Optional = true)]
    public DateParts? SeekBy { get; set; }

    public string? Notes { get; set; }

    public void Fill(RegisterEntry entry)
    {
        (Title, Reference, Seeker, Notes) = (entry.Title, entry.Reference, entry.Seeker, entry.Notes);
        (DiedWhen, PublishedWhen) = (Words(entry.DiedWhen), Words(entry.PublishedWhen));
        (Source, Holding, SeekBy) = (entry.Source.Code, entry.Holding.Code, DateParts.From(entry.SeekBy));
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Typed.OrNull(DiedWhen) is { } died && !ChronologyDate.TryRead(died, out _, out var problem))
        {
            yield return new ValidationResult(problem, [nameof(DiedWhen)]);
        }

        if (Typed.OrNull(PublishedWhen) is { } published && !ChronologyDate.TryRead(published, out _, out problem))
        {
            yield return new ValidationResult(problem, [nameof(PublishedWhen)]);
        }
    }

    public EntryFacts ToFacts() => new()
    {
        Title = Title!,
        Reference = Typed.OrNull(Reference),
        DiedWhen = Date(DiedWhen),
        PublishedWhen = Date(PublishedWhen),
        Source = EntrySource.List.Find(Source!),
        Holding = EntryHolding.List.Find(Holding!),
        Seeker = Typed.OrNull(Seeker),
        SeekBy = SeekBy?.Value,
        Notes = Typed.OrNull(Notes),
    };

    private static string? Words(ChronologyDate date) => date.From is null ? null : date.Describe();

    private static ChronologyDate Date(string? typed) =>
        Typed.OrNull(typed) is { } text && ChronologyDate.TryRead(text, out var date, out _) ? date : ChronologyDate.Unknown;
}
