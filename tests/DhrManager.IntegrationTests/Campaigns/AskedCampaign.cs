using DhrManager.Domain;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Data;
using DhrManager.Web.Features.Campaigns;
using DhrManager.Web.Seeding;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Campaigns;

/// <summary>An open campaign of Port Averill about three lessons, of which one goes to nobody; it asks the police and the hospital.</summary>
internal sealed record AskedCampaign(Guid Id, Guid PoliceReturn, Guid HospitalReturn, Guid ItemId, Guid OrphanItem)
{
    public string Address => $"/campaigns/{Id}";

    public string PoliceAnswer => $"{Address}/answers/{PoliceReturn}";

    public string HospitalAnswer => $"{Address}/answers/{HospitalReturn}";
}

internal static class AskedCampaigns
{
    public static Task<AskedCampaign> AskAsync(this AppFactory app, string name = "Embedding", Guid? sourceId = null) => app.WithDatabaseAsync(async db =>
    {
        var manager = Manager(db);
        var plan = new CampaignPlan(name, "To know whether practice has changed.", ["Who checks at night?"], db.Actor.Today, db.Actor.Today.AddDays(30), DoneRule.Usual);
        var campaign = Campaign.New(DemoCounty.Partnership("PA"), plan, [DemoCounty.Person("manager")], manager);
        campaign.ChooseCohort(
        [
            Source("Ask people alone.", 1, sourceId ?? Guid.CreateVersion7()),
            Source("Look at the whole family.", 2, Guid.CreateVersion7()),
            Source("Fund interpreters.", 3, Guid.CreateVersion7(), new CampaignAddressee("Home Office", AgencyId: null)),
        ]);
        campaign.AddOrganisation(DemoCounty.Agency("EC"), DemoCounty.Person("police.signoff"));
        campaign.AddOrganisation(DemoCounty.Agency("ADH"), DemoCounty.Person("health.signoff"));
        campaign.Open(manager);
        db.Campaigns.Add(campaign);
        await db.AskForMissingReturnsAsync(campaign, CancellationToken.None);
        await db.SaveChangesAsync();
        var first = campaign.Items[0].Id;
        var returns = await db.LessonReturns.Where(r => r.ItemId == first).ToListAsync();
        return new AskedCampaign(
            campaign.Id,
            returns.Single(r => r.AgencyId == DemoCounty.Agency("EC")).Id,
            returns.Single(r => r.AgencyId == DemoCounty.Agency("ADH")).Id,
            first,
            campaign.Items[2].Id);
    });

    /// <summary>The police's answer about the first lesson: written, and signed unless it is only ready.</summary>
    public static Task AnswerAsync(this AppFactory app, AskedCampaign asked, bool isSigned = true, string whatChanged = "Everybody is asked alone.") => app.WithDatabaseAsync(async db =>
    {
        var answer = await db.LessonReturns.SingleAsync(r => r.Id == asked.PoliceReturn);
        var campaign = await db.Campaigns.SingleAsync(c => c.Id == asked.Id);
        var author = new Actor(DemoCounty.Person("police.contact"), "Alison Reid", db.Actor.Now);
        var piece = new EvidencePiece(answer.AgencyId, new EvidenceText("Audit of 40 records", EvidenceLevel.SeenInPractice, db.Actor.Today.AddDays(-9), "36 of 40.", "Shared folder"), author);
        db.EvidencePieces.Add(piece);
        answer.Write(new LessonAnswer(AnswerPosition.Embedded, whatChanged, "Briefings.", db.Actor.Today, [piece.Id], ["The night lead."]), isReady: true, campaign, [piece], author);
        if (isSigned)
        {
            answer.Sign(campaign, [piece], new Actor(DemoCounty.Person("police.signoff"), "Karen Boyd", db.Actor.Now));
        }

        await db.SaveChangesAsync();
        return true;
    });

    public static Task<LessonReturn> ReturnAsync(this AppFactory app, Guid returnId) =>
        app.WithDatabaseAsync(db => db.LessonReturns.AsNoTracking().SingleAsync(r => r.Id == returnId));

    public static Actor Manager(DhrDbContext db) => new(DemoCounty.Person("manager"), "Helen Marsh", db.Actor.Now);

    private static CampaignSource Source(string text, int number, Guid sourceId, params CampaignAddressee[] addressees) => new(
        Guid.CreateVersion7(), "DHR-PA-2021-01", "Amara", new DateOnly(2021, 7, 15), CampaignItemKind.Lesson, sourceId, number, text, [], addressees);
}
