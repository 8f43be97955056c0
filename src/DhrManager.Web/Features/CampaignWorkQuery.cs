using System.Globalization;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>Something that campaigns ask of the reader.</summary>
public sealed record CampaignTask(string What, string Href, string Campaign, DateOnly DueOn);

/// <summary>Finds what campaigns ask of the reader: answers to sign, answers to write, answers of others to test.</summary>
public sealed class CampaignWorkQuery(DhrDbContext db)
{
    /// <summary>More is on the campaign's own pages.</summary>
    private const int MostOfOneKind = 3;

    private const int LineLength = 80;

    public async Task<IReadOnlyList<CampaignTask>> FindAsync(CancellationToken cancellationToken)
    {
        var reader = db.Actor.PersonId;
        var own = await (
            from organisation in db.Set<CampaignOrganisation>().AsNoTracking()
            join campaign in db.Campaigns.IgnoreAutoIncludes() on organisation.CampaignId equals campaign.Id
            where campaign.Status == CampaignStatus.Open && db.Users.Any(p => p.Id == reader && p.AgencyId == organisation.AgencyId)
            select new { organisation.CampaignId, organisation.AgencyId, organisation.LeadId, campaign.Name }).ToListAsync(cancellationToken);
        List<CampaignTask> tasks = [];
        foreach (var asked in own)
        {
            tasks.AddRange(await AnswersAsync(asked.CampaignId, asked.AgencyId, asked.Name, asked.LeadId == reader, cancellationToken));
            tasks.AddRange(await TestsAsync(asked.CampaignId, asked.AgencyId, asked.Name, cancellationToken));
        }

        return tasks;
    }

    private async Task<IEnumerable<CampaignTask>> AnswersAsync(Guid campaignId, Guid agencyId, string name, bool isLead, CancellationToken cancellationToken)
    {
        var open = await db.LessonReturns.AsNoTracking()
            .Where(r => r.CampaignId == campaignId && r.AgencyId == agencyId && !r.IsExempt && r.Signature == null)
            .OrderBy(r => r.DueOn).ToListAsync(cancellationToken);
        var toSign = open.Where(r => isLead && r.IsReady).Take(MostOfOneKind).ToList();
        var toWrite = open.Where(r => !r.IsReady).Take(MostOfOneKind).ToList();
        var lessons = await LessonsAsync([.. toSign.Concat(toWrite).Select(r => r.ItemId)], cancellationToken);
        return toSign.Select(r => new CampaignTask($"Read and sign the answer about {lessons[r.ItemId]}", Links.CampaignAnswer(campaignId, r.Id) + "/sign", name, r.DueOn))
            .Concat(toWrite.Select(r => new CampaignTask($"Answer whether it is embedded: {lessons[r.ItemId]}", Links.CampaignAnswer(campaignId, r.Id), name, r.DueOn)));
    }

    private async Task<IEnumerable<CampaignTask>> TestsAsync(Guid campaignId, Guid agencyId, string name, CancellationToken cancellationToken)
    {
        var open = await db.PeerTests.AsNoTracking()
            .Where(t => t.CampaignId == campaignId && t.ChallengerId == agencyId && t.Finding == null)
            .OrderBy(t => t.DueOn).Take(MostOfOneKind).Select(t => new { t.Id, t.ItemId, t.DueOn }).ToListAsync(cancellationToken);
        var lessons = await LessonsAsync([.. open.Select(t => t.ItemId)], cancellationToken);
        return open.Select(t => new CampaignTask($"Test what another organisation answered about {lessons[t.ItemId]}", Links.PeerTest(campaignId, t.Id), name, t.DueOn));
    }

    // So that one can be told from another at a glance: its number in the campaign, and how it begins.
    private async Task<Dictionary<Guid, string>> LessonsAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        var items = await db.Set<CampaignItem>().AsNoTracking().Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.Number, i.Text }).ToListAsync(cancellationToken);
        return items.ToDictionary(i => i.Id, i => string.Create(CultureInfo.InvariantCulture, $"no. {i.Number}, “{Line(i.Text)}”"));
    }

    private static string Line(string text)
    {
        if (text.Length <= LineLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', LineLength);
        return text[..(end > 0 ? end : LineLength)].TrimEnd(',', ';', ':', '.') + " ...";
    }
}
