using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Domain.Historic.Reading;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Historic.ReadProposals;

public sealed class ReadProposalsForm
{
    /// <summary>The number of the proposal whose button was pressed, from 0.</summary>
    public string? Take { get; set; }
}

/// <summary>A proposal, and what became of it.</summary>
/// <param name="Agency">The agency of the directory that its heading names; null when none.</param>
/// <param name="Taken">What was taken for it, as it stands now; null when nothing was.</param>
public sealed record OfferedRecommendation(ProposedRecommendation Proposed, Choice? Agency, TakenItem? Taken);

public sealed class ReadProposalsQuery(DhrDbContext db)
{
    /// <summary>The same report gives the same proposals in the same order.</summary>
    public async Task<IReadOnlyList<OfferedRecommendation>> FindAsync(RegisterEntry entry, CancellationToken cancellationToken)
    {
        var pages = await db.HeldPages.Where(p => db.HeldReports.Any(r => r.Id == p.ReportId && r.EntryId == entry.Id))
            .OrderBy(p => p.Number).Select(p => p.Text).ToListAsync(cancellationToken);
        var agencies = await db.Agencies.AsNoTracking().Select(a => new Choice(a.Id, a.Name)).ToListAsync(cancellationToken);
        var proposals = RecommendationReader.Read(pages);
        return
        [
            .. proposals.Zip(TakenProposals.Find(proposals, entry.Items), (proposed, taken) => new OfferedRecommendation(
                proposed, agencies.Find(a => proposed.Group?.Contains(a.Text, StringComparison.OrdinalIgnoreCase) == true), taken)),
        ];
    }
}

/// <summary>Takes one proposal as it stands.</summary>
public sealed class ReadProposalsHandler(DhrDbContext db, ReadProposalsQuery query)
{
    /// <exception cref="RuleBrokenException">There is no such proposal, or it was taken already.</exception>
    public async Task HandleAsync(Guid entryId, ReadProposalsForm form, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        var offered = await query.FindAsync(entry, cancellationToken);
        var isOffered = int.TryParse(form.Take, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < offered.Count;
        RuleBrokenException.ThrowIf(!isOffered, "Choose one of the proposals.", Citations.Local);
        RuleBrokenException.ThrowIf(offered[index].Taken is not null, "This one has been taken already.", Citations.Local);

        entry.Take(TextOf(offered[index]), db.Actor);
        db.Audit("HistoricItemTaken", entry);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static TakenText TextOf(OfferedRecommendation offered) => new(
        TakenKind.Recommendation,
        offered.Proposed.Text,
        offered.Proposed.Label,
        offered.Proposed.Page,
        [],
        offered.Agency?.Id,
        Scope: RecommendationScope.Local);
}
