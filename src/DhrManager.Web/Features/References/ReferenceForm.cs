using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.References;

namespace DhrManager.Web.Features.References;

/// <summary>What is typed about a page elsewhere.</summary>
public class ReferenceForm : ThemeChoices, IValidatableObject
{
    [Required(ErrorMessage = "Enter the title")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Enter the link")]
    public string? Link { get; set; }

    [Required(ErrorMessage = "Select who publishes it")]
    public string? Source { get; set; }

    public string? Kind { get; set; }

    public string? Year { get; set; }

    public void Fill(ExternalReference reference)
    {
        (Title, Link, Source, Kind) = (reference.Title, reference.Link, reference.Source.Code, reference.Kind?.Code);
        Year = reference.Year?.ToString(CultureInfo.InvariantCulture);
        Choose(reference.Themes);
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Typed.OrNull(Year) is { } year && !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            yield return new ValidationResult("Year must be in four figures, for example 2019", [nameof(Year)]);
        }
    }

    public ReferenceFacts ToFacts() => new()
    {
        Title = Title,
        Link = Link,
        Source = ReferenceSource.List.Find(Source!),
        Kind = ReferenceKind.List.TryFind(Kind, out var kind) ? kind : null,
        Year = int.TryParse(Typed.OrNull(Year), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        Themes = ChosenThemes,
    };
}
