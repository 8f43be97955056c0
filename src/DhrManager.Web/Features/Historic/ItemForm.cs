using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;

namespace DhrManager.Web.Features.Historic;

/// <summary>What is typed of a lesson, recommendation or piece of good practice.</summary>
public class ItemForm : ThemeChoices, IValidatableObject
{
    [Required(ErrorMessage = "Select what it is")]
    public string? Kind { get; set; }

    [Required(ErrorMessage = "Enter the text, or choose a paragraph of the report")]
    [StringLength(RegisterEntry.TextMaxLength, ErrorMessage = "The text must be 8,000 characters or fewer")]
    public string? Text { get; set; }

    public string? PrintedNumber { get; set; }

    public string? Page { get; set; }

    public string? Agency { get; set; }

    /// <summary>A body outside the partnership.</summary>
    public string? Addressee { get; set; }

    public string? Scope { get; set; }

    public void Fill(TakenText text)
    {
        (Kind, Text, PrintedNumber) = (text.Kind.Code, text.Text, text.PrintedNumber);
        (Agency, Addressee, Scope) = (text.AgencyId?.ToString(), text.Addressee, text.Scope?.Code);
        Page = text.Page?.ToString(CultureInfo.InvariantCulture);
        Choose(text.Themes);
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Typed.OrNull(Page) is { } page && !int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            yield return new ValidationResult("The page must be a whole number, for example 42", [nameof(Page)]);
        }
    }

    public TakenText ToText()
    {
        var kind = TakenKind.List.Find(Kind!);
        return new TakenText(
            kind,
            Text!.Trim(),
            Typed.OrNull(PrintedNumber),
            int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null,
            ChosenThemes,
            Ids.Read(Agency),
            Typed.OrNull(Addressee),
            kind == TakenKind.Recommendation ? ScopeOrLocal : null);
    }

    private RecommendationScope ScopeOrLocal => RecommendationScope.List.TryFind(Scope, out var scope) ? scope : RecommendationScope.Local;
}
