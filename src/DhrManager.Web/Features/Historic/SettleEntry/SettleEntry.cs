using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Historic.SettleEntry;

public sealed class SettleEntryForm : IValidatableObject
{
    public const string Duplicate = "duplicate";
    public const string NoDuplicate = "no-duplicate";
    public const string NotPublished = "not-published";
    public const string TakeUp = "take-up";

    public static IReadOnlyList<Option> Whats { get; } =
    [
        new(Duplicate, "It is another entry for a review that is in the register already"),
        new(NoDuplicate, "It is not a duplicate after all"),
        new(NotPublished, "Neither its report nor its lessons are to be published", "When only the report cannot be published, capture its lessons and say so when you put them into the library"),
        new(TakeUp, "Take it up again after all"),
    ];

    [Required(ErrorMessage = "Select what you have found out")]
    public string? What { get; set; }

    /// <summary>The entry it is a duplicate of.</summary>
    public string? Other { get; set; }

    public string? Reason { get; set; }

    [StringLength(RegisterEntry.TextMaxLength, ErrorMessage = "The note must be 8,000 characters or fewer")]
    public string? Note { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (What == Duplicate && Ids.Read(Other) is null)
        {
            yield return new ValidationResult("Select the entry that stands for the review", [nameof(Other)]);
        }

        if (What == NotPublished && string.IsNullOrEmpty(Reason))
        {
            yield return new ValidationResult("Select why it is not to be published", [nameof(Reason)]);
        }
    }
}

/// <summary>Marks an entry as a duplicate, or ends or takes up again the work on it.</summary>
public sealed class SettleEntryHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid entryId, SettleEntryForm form, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        switch (form.What)
        {
            case SettleEntryForm.Duplicate:
                entry.MarkDuplicate(Ids.Read(form.Other));
                break;
            case SettleEntryForm.NoDuplicate:
                entry.MarkDuplicate(of: null);
                break;
            case SettleEntryForm.NotPublished:
                entry.DecideNotToPublish(WithheldReason.List.Find(form.Reason!), Typed.OrNull(form.Note));
                break;
            case SettleEntryForm.TakeUp:
                entry.TakeUpAgain();
                break;
        }

        db.Audit("RegisterEntrySettled", entry);
        await db.SaveChangesAsync(cancellationToken);
    }
}
