using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Access;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Historic.PutIntoLibrary;

public sealed class PutIntoLibraryForm
{
    [Required(ErrorMessage = "Enter a reference")]
    public string? Reference { get; set; }

    [Required(ErrorMessage = "Enter the pseudonym of the person who died")]
    public string? Pseudonym { get; set; }

    [Required(ErrorMessage = "Select what kind of death it was")]
    public string? DeathCategory { get; set; }

    public string? AgeBand { get; set; }

    public string? Sex { get; set; }

    public string? Relationship { get; set; }

    [Required(ErrorMessage = "Enter what the review was called")]
    public string? ReviewType { get; set; } = "DHR";

    /// <summary>A paragraph each, parted by blank lines.</summary>
    [StringLength(RegisterEntry.TextMaxLength, ErrorMessage = "The summary must be 8,000 characters or fewer")]
    public string? Summary { get; set; }

    public List<string>? Agencies { get; set; }

    public string? Address { get; set; }

    /// <summary>Empty when report and lessons are published.</summary>
    public string? SummaryOnly { get; set; }

    public string? Pseudonyms { get; set; }

    [Required(ErrorMessage = "Enter who cleared it for publication")]
    public string? ClearedBy { get; set; }

    [RealDate("the date of the clearance")]
    public DateParts? ClearedOn { get; set; }

    public LibraryFacts ToFacts() => new()
    {
        Reference = Reference!.Trim(),
        Pseudonym = Pseudonym!.Trim(),
        DeathCategory = Domain.CodedLists.DeathCategory.List.Find(DeathCategory!),
        AgeBand = Domain.CodedLists.AgeBand.List.TryFind(AgeBand, out var band) ? band : Domain.CodedLists.AgeBand.Unknown,
        Sex = Domain.CodedLists.Sex.List.TryFind(Sex, out var sex) ? sex : Domain.CodedLists.Sex.Unknown,
        Relationship = Domain.CodedLists.Relationship.List.TryFind(Relationship, out var relationship) ? relationship : Domain.CodedLists.Relationship.Unknown,
        ReviewType = ReviewType!.Trim(),
        Summary = ReportParagraphs.Of(Summary ?? ""),
        AgencyIds = [.. (Agencies ?? []).Select(Ids.Read).OfType<Guid>()],
        Address = Typed.OrNull(Address),
        SummaryOnly = WithheldReason.List.TryFind(SummaryOnly, out var reason) ? reason : null,
        ArePseudonymsConfirmed = Pseudonyms == GovCheckbox.Ticked,
        ClearedBy = ClearedBy!,
        ClearedOn = ClearedOn!.ToDate(),
    };
}

/// <summary>
/// Makes an ordinary closed review of what was captured. From there on library, search, citations, exports and campaigns
/// treat it like every other.
/// </summary>
public sealed class PutIntoLibraryHandler(DhrDbContext db, RegimeCatalogue regimes)
{
    /// <exception cref="RuleBrokenException">The reference is taken, or the domain refuses.</exception>
    public async Task<Guid> HandleAsync(Guid entryId, LibraryFacts facts, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        var isTaken = await db.Reviews.IgnoreQueryFilters([DhrDbContext.AccessFilter]).AnyAsync(r => r.Reference == facts.Reference, cancellationToken);
        RuleBrokenException.ThrowIf(isTaken, $"Another review has the reference {facts.Reference}. Is it the same one?", Citations.Local);

        var managers = await db.Memberships.Where(m => m.PartnershipId == entry.PartnershipId && m.Role == ReviewRole.CspManager)
            .Select(m => m.PersonId).ToListAsync(cancellationToken);
        var closed = entry.PutIntoLibrary(facts, managers, db.Actor);
        var review = Review.ImportClosed(closed, RegimeOf(closed), db.Actor);
        await db.GrantStandingAccessAsync(review, entry.PartnershipId, cancellationToken);
        db.Reviews.Add(review);
        if (facts.SummaryOnly is null)
        {
            await PublishPagesAsync(entryId, review.Id, cancellationToken);
        }

        db.Audit("RegisterEntryPublished", entry);
        await db.SaveChangesAsync(cancellationToken);
        return review.Id;
    }

    // Guidance of before the oldest we have governed these; what they were called stands in their summary.
    private Regime RegimeOf(ClosedReview closed) =>
        regimes.All.LastOrDefault(r => r.IsInForceOn(closed.PublishedOn ?? closed.ClosedOn)) ?? regimes.All[0];

    private async Task PublishPagesAsync(Guid entryId, Guid reviewId, CancellationToken cancellationToken)
    {
        var pages = await db.HeldPages.AsNoTracking().Where(p => db.HeldReports.Any(r => r.Id == p.ReportId && r.EntryId == entryId)).ToListAsync(cancellationToken);
        db.ReportPages.AddRange(pages.Select(p => p.PublishIn(reviewId)));
    }
}
