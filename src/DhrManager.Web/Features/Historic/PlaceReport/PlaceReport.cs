using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Domain.Historic.Reading;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Historic.PlaceReport;

public sealed class PlaceReportForm : IValidatableObject
{
    public const string NewEntry = "new";
    public const string Discard = "discard";

    /// <summary>The entry it belongs to, a new one, or none because it is discarded.</summary>
    [Required(ErrorMessage = "Select which review this is the report of")]
    public string? Entry { get; set; }

    [StringLength(RegisterEntry.TitleMaxLength, ErrorMessage = "The title must be 400 characters or fewer")]
    public string? Title { get; set; }

    [StringLength(RegisterEntry.ShortTextMaxLength, ErrorMessage = "The reference must be 200 characters or fewer")]
    public string? Reference { get; set; }

    [StringLength(RegisterEntry.ShortTextMaxLength, ErrorMessage = "The date of death must be 200 characters or fewer")]
    public string? DiedWhen { get; set; }

    [StringLength(RegisterEntry.ShortTextMaxLength, ErrorMessage = "The date of publication must be 200 characters or fewer")]
    public string? PublishedWhen { get; set; }

    public static PlaceReportForm Of(ReportProposals proposals) => new()
    {
        Title = proposals.Title,
        DiedWhen = proposals.DiedWhen.From is null ? null : proposals.DiedWhen.Describe(),
        PublishedWhen = proposals.PublishedWhen.From is null ? null : proposals.PublishedWhen.Describe(),
    };

    public EntryForm ToEntryForm() => new()
    {
        Title = Title,
        Reference = Reference,
        DiedWhen = DiedWhen,
        PublishedWhen = PublishedWhen,
        Source = EntrySource.OwnSite.Code,
        Holding = EntryHolding.Held.Code,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Entry != NewEntry)
        {
            return [];
        }

        var entry = ToEntryForm();
        return string.IsNullOrWhiteSpace(Title)
            ? [new ValidationResult("Enter a title, if only a working title", [nameof(Title)])]
            : entry.Validate(validationContext);
    }
}

/// <summary>Puts a report that was read in to the review it is of.</summary>
public sealed class PlaceReportHandler(DhrDbContext db)
{
    /// <returns>The entry; null when the report was discarded.</returns>
    public async Task<Guid?> HandleAsync(Guid reportId, PlaceReportForm form, CancellationToken cancellationToken)
    {
        var report = await db.HeldReports.SingleOrDefaultAsync(r => r.Id == reportId && r.EntryId == null, cancellationToken) ?? throw new ReviewNotFoundException();
        if (form.Entry == PlaceReportForm.Discard)
        {
            db.HeldPages.RemoveRange(await db.HeldPages.Where(p => p.ReportId == reportId).ToListAsync(cancellationToken));
            db.HeldReports.Remove(report);
            db.AuditEntries.Add(AuditEntry.For("HistoricReportDiscarded", reviewId: null, new { report.Id }, db.Actor));
            await db.SaveChangesAsync(cancellationToken);
            return null;
        }

        var entry = await EntryAsync(report, form, cancellationToken);
        report.PutTo(entry);
        db.Audit("HistoricReportPlaced", entry);
        await db.SaveChangesAsync(cancellationToken);
        return entry.Id;
    }

    private async Task<RegisterEntry> EntryAsync(HeldReport report, PlaceReportForm form, CancellationToken cancellationToken)
    {
        if (form.Entry != PlaceReportForm.NewEntry)
        {
            return await db.RegisterEntries.FindOrThrowAsync(Guid.Parse(form.Entry!), cancellationToken);
        }

        var entry = RegisterEntry.Add(report.PartnershipId, form.ToEntryForm().ToFacts(), db.Actor);
        db.RegisterEntries.Add(entry);
        return entry;
    }
}
