using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>Reads a whole campaign, as far as the reader may see it.</summary>
public sealed class CampaignBoardQuery(DhrDbContext db, AnswerAssuranceQuery assurance)
{
    public async Task<CampaignBoard> FindAsync(Guid campaignId, CancellationToken cancellationToken)
    {
        var campaign = await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == campaignId, cancellationToken);
        var returns = await db.LessonReturns.AsNoTracking().Where(r => r.CampaignId == campaignId).ToListAsync(cancellationToken);
        var answers = returns.ToLookup(r => r.ItemId);
        var known = await assurance.FindAsync(campaign, campaign.Items.ToDictionary(i => i.Id), returns, cancellationToken);
        var succession = await db.SuccessionAsync(cancellationToken);
        return new CampaignBoard(
            campaign,
            await OrganisationsAsync(campaign, cancellationToken),
            [
                .. campaign.Items.OrderBy(i => i.Number).Select(item => new BoardLesson(
                    item,
                    answers[item.Id].ToDictionary(r => r.AgencyId, r => new BoardAnswer(r, known[r.Id])),
                    [.. campaign.RoutesOf(item, succession).Where(route => route.Orphan is not null)])),
            ],
            db.Actor.Today);
    }

    private async Task<IReadOnlyList<BoardOrganisation>> OrganisationsAsync(Campaign campaign, CancellationToken cancellationToken)
    {
        var ids = campaign.Organisations.Select(o => o.AgencyId).ToList();
        var agencies = await db.Agencies.AsNoTracking().Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken);
        var leadIds = campaign.Organisations.Select(o => o.LeadId).ToList();
        var leads = await db.Users.AsNoTracking().Where(p => leadIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => $"{p.Name}, {p.JobTitle}", cancellationToken);
        return
        [
            .. agencies.OrderBy(a => a.Name, StringComparer.CurrentCulture)
                .Select(a => new BoardOrganisation(a.Id, a.Code, a.Name, leads.GetValueOrDefault(campaign.OrganisationOf(a.Id).LeadId, "An account that has gone"))),
        ];
    }
}
