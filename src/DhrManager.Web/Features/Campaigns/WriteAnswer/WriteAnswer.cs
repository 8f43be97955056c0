using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.WriteAnswer;

/// <summary>Saves an answer, complete or not, and puts a new piece of evidence into the organisation's library.</summary>
public sealed class WriteAnswerHandler(DhrDbContext db)
{
    /// <param name="carriedFrom">The earlier return whose answer the form began with.</param>
    public async Task HandleAsync(Guid returnId, Guid? carriedFrom, WriteAnswerForm form, CancellationToken cancellationToken)
    {
        var answer = await db.LessonReturns.SingleAsync(r => r.Id == returnId, cancellationToken);
        var campaign = await db.Campaigns.IgnoreAutoIncludes().Include(c => c.Organisations).SingleAsync(c => c.Id == answer.CampaignId, cancellationToken);
        var library = await db.EvidencePieces.Where(e => e.AgencyId == answer.AgencyId).ToListAsync(cancellationToken);
        List<EvidencePiece> added = form.HasEvidence ? [new EvidencePiece(answer.AgencyId, form.ToEvidence(), db.Actor)] : [];
        db.EvidencePieces.AddRange(added);
        answer.Write(form.ToAnswer(carriedFrom, added.Select(piece => piece.Id)), form.IsReady, campaign, [.. library, .. added], db.Actor);
        db.Audit(form.IsReady ? "LessonAnswerReady" : "LessonAnswerSaved", new { answer.CampaignId, answer.Id, position = answer.Draft!.Position?.Code });
        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>What the organisation signed about the same lesson in an earlier campaign.</summary>
public sealed record EarlierAnswer(Guid ReturnId, string Campaign, SignedAnswer Signature);

public sealed class EarlierAnswersQuery(DhrDbContext db)
{
    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<EarlierAnswer>> FindAsync(LessonReturn answer, CancellationToken cancellationToken)
    {
        var earlier = await (
            from past in db.LessonReturns.AsNoTracking()
            join campaign in db.Campaigns.IgnoreAutoIncludes() on past.CampaignId equals campaign.Id
            where past.AgencyId == answer.AgencyId && past.SourceId == answer.SourceId && past.Id != answer.Id && past.Signature != null
            select new { past, campaign.Name }).ToListAsync(cancellationToken);
        return [.. earlier.Select(e => new EarlierAnswer(e.past.Id, e.Name, e.past.Signature!)).OrderByDescending(e => e.Signature.SignedOn)];
    }
}
