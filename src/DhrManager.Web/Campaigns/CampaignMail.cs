using System.Globalization;
using DhrManager.Domain.Access;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Outbox;
using DhrManager.Web.Data.People;
using DhrManager.Web.Features;
using DhrManager.Web.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Campaigns;

/// <summary>A mail to the people of one organisation about what it owes a campaign.</summary>
/// <param name="Days">After the due date, negative before it; null when the campaign has just opened.</param>
public sealed record CampaignMail(Guid CampaignId, Guid AgencyId, int? Days)
{
    public static OutboxMessage Opened(Guid campaignId, Guid agencyId, DateTime now) => OutboxMessage.New(
        CampaignMailHandler.MessageKind, $"campaign-opened:{campaignId}:{agencyId}", JsonText.Write(new CampaignMail(campaignId, agencyId, Days: null)), now);

    public static OutboxMessage Reminder(Guid campaignId, Guid agencyId, DateOnly dueOn, int days, DateTime now) => OutboxMessage.New(
        CampaignMailHandler.MessageKind,
        string.Create(CultureInfo.InvariantCulture, $"campaign-remind:{campaignId}:{agencyId}:{dueOn:yyyy-MM-dd}:{days}"),
        JsonText.Write(new CampaignMail(campaignId, agencyId, days)),
        now);
}

/// <summary>
/// Tells the people who answer for an organisation how many answers wait, and no more: no lesson, no review, no case. The
/// owners of the campaign hear of what is a week late.
/// </summary>
public sealed class CampaignMailHandler(DhrDbContext db, Mailer mailer, Settings settings) : IMessageHandler
{
    public const string MessageKind = "campaign-mail";

    public string Kind => MessageKind;

    public async Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken)
    {
        var mail = JsonText.Read<CampaignMail>(payload);
        var campaign = await db.Campaigns.AsNoTracking().IgnoreAutoIncludes().Include(c => c.Organisations).SingleAsync(c => c.Id == mail.CampaignId, cancellationToken);
        var waiting = (await db.LessonReturns.AsNoTracking().Where(r => r.CampaignId == mail.CampaignId && r.AgencyId == mail.AgencyId).ToListAsync(cancellationToken))
            .Count(r => !r.Status.IsDone);
        if (waiting == 0 || campaign.Status != CampaignStatus.Open)
        {
            return;
        }

        foreach (var reader in await ReadersAsync(campaign, mail, cancellationToken))
        {
            await mailer.SendAsync(messageId, reader.Email!, Subject(mail), Body(campaign, waiting), cancellationToken);
        }
    }

    private async Task<List<Person>> ReadersAsync(Campaign campaign, CampaignMail mail, CancellationToken cancellationToken)
    {
        var lead = campaign.OrganisationOf(mail.AgencyId).LeadId;
        var owners = mail.Days >= CampaignChase.OwnersAfter ? campaign.Owners : [];
        return await db.Users.AsNoTracking()
            .Where(p => p.EndedAt == null && (owners.Contains(p.Id) || (p.AgencyId == mail.AgencyId && (p.Id == lead
                || db.ReviewAccess.Any(a => a.PersonId == p.Id && a.AgencyId == mail.AgencyId && (a.Role == ReviewRole.AgencyContact || a.Role == ReviewRole.AgencyAuthor))))))
            .ToListAsync(cancellationToken);
    }

    private static string Subject(CampaignMail mail) => mail.Days switch
    {
        null => "Your organisation is asked about lessons of closed reviews",
        < 0 => "Answers about lessons are due soon",
        _ => "Answers about lessons are overdue",
    };

    private string Body(Campaign campaign, int waiting)
    {
        var link = Links.CampaignPart(campaign.Id, "answers");
        var where = settings.PublicAddress is { } address ? $"Sign in at {new Uri(address, link)} to see them.\n" : "Sign in to DHR Manager to see them.\n";
        return string.Create(
            CultureInfo.GetCultureInfo("en-GB"),
            $"{waiting:N0} {(waiting == 1 ? "answer waits" : "answers wait")} in the campaign \"{campaign.Name}\". The campaign is due on {campaign.DueOn:d MMMM yyyy}.\n{where}\nThis message holds no details of any review on purpose. Please do not reply with any.\n");
    }
}
