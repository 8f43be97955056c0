using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Chronologies;

namespace DhrManager.Web.Features.Chronologies;

/// <summary>One event as typed, when it is entered and when it is corrected.</summary>
public sealed class EventForm : IValidatableObject
{
    /// <summary>Which button was pressed, on a page with two.</summary>
    public string? Button { get; set; }

    /// <summary>The return a new event belongs to; not asked for where there is only one.</summary>
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

    /// <summary>Why an event is corrected; not asked for a new one.</summary>
    public string? Reason { get; set; }

    /// <summary>The form of an event as it reads now.</summary>
    public static EventForm From(ChronologyRow row) => new()
    {
        Date = row.Date.From is null ? "unknown" : row.Date.Describe(),
        Time = row.Time,
        Source = row.Source,
        Event = row.Event,
        Action = row.Action,
        Outcome = row.Outcome,
        Comment = row.Comment,
        Who = string.Join(", ", row.Concerns),
    };

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
