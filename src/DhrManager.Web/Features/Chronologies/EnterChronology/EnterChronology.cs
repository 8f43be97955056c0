using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Chronologies;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Chronologies.EnterChronology;

public sealed class EnterChronologyForm : IValidatableObject
{
    public const string Save = "save";
    public const string SaveAndAddAnother = "another";

    /// <summary>Which button was pressed.</summary>
    public string? Button { get; set; }

    /// <summary>The return it belongs to; not asked for where there is only one.</summary>
    public string? Return { get; set; }

    public string? Date { get; set; }

    public string? Time { get; set; }

    [Required(ErrorMessage = "Enter which record this comes from")]
    public string? Source { get; set; }

    [Required(ErrorMessage = "Enter what happened")]
    public string? Event { get; set; }

    public string? Action { get; set; }

    public string? Outcome { get; set; }

    public string? Comment { get; set; }

    public string? Who { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!ChronologyDate.TryRead(Date, out _, out var problem))
        {
            yield return new ValidationResult(problem, [nameof(Date)]);
        }
    }

    /// <summary>The event of a valid form.</summary>
    public ChronologyRow ToRow()
    {
        ChronologyDate.TryRead(Date, out var date, out _);
        return new ChronologyRow(
            date,
            Typed.OrNull(Time),
            Source!,
            Event!,
            Typed.OrNull(Action),
            Typed.OrNull(Outcome),
            Typed.OrNull(Comment),
            (Who ?? "").Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>Enters one event of an agency's chronology.</summary>
public sealed class EnterChronologyHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, OwnReturn under, EnterChronologyForm form, CancellationToken cancellationToken)
    {
        await db.AddChronologyAsync(reviewId, under, [form.ToRow()], cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
