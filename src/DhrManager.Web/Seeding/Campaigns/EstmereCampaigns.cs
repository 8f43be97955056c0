using DhrManager.Domain;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;
using DhrManager.Web.Features.Campaigns;

namespace DhrManager.Web.Seeding.Campaigns;

/// <summary>Loads two campaigns of Port Averill: a small one of last year, closed, and one that is half answered and a week late.</summary>
public sealed class EstmereCampaigns(DhrDbContext db)
{
    private static readonly Guid _partnership = DemoCounty.Partnership("PA");
    private static readonly DateOnly _boardsBegan = new(2022, 7, 1);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await EndOldBodiesAsync(cancellationToken);
        await FirstRoundAsync(cancellationToken);
        await SecondRoundAsync(cancellationToken);
        await PlanThirdRoundAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    // What reports of those years asked of them is answered by others today.
    private async Task EndOldBodiesAsync(CancellationToken cancellationToken)
    {
        Agency[] old =
        [
            new(DemoCounty.Agency("ECCG"), "ECCG", "NHS Estmere Clinical Commissioning Group", AgencyKind.IntegratedCareBoard, "", "Estmere"),
            new(DemoCounty.Agency("ECRC"), "ECRC", "Estmere Community Rehabilitation Company", AgencyKind.Probation, "", "Estmere"),
            new(DemoCounty.Agency("APCT"), "APCT", "Averill Primary Care Trust", AgencyKind.Other, "", "Port Averill"),
        ];
        db.Agencies.AddRange(old);
        await db.SaveChangesAsync(cancellationToken);
        var all = await db.SuccessionAsync(cancellationToken);
        old[0].End(new DateOnly(2022, 6, 30), DemoCounty.Agency("ICB"), "Health and Care Act 2022, section 19", all);
        old[1].End(new DateOnly(2021, 6, 25), DemoCounty.Agency("PS"), "Reunification of probation, 26 June 2021", all);
        old[2].End(new DateOnly(2013, 3, 31), successorId: null, "Health and Social Care Act 2012, section 34", all);
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task FirstRoundAsync(CancellationToken cancellationToken)
    {
        var campaign = await StartAsync("First round: Bethany", [], openedDaysAgo: 400, dueDaysAgo: 340, ["EC", "ADH", "ECC-CSC"], ["R12"], cancellationToken);
        var desk = new CampaignDesk(db, campaign, Days(400));
        await desk.AskAsync(cancellationToken);
        foreach (var agency in desk.Agencies)
        {
            desk.Keep(agency, Days(390));
            foreach (var answer in desk.ReturnsOf(agency))
            {
                desk.Sign(answer, answer.SourceId.ToByteArray()[0] % 2 == 0 ? AnswerPosition.Partly : AnswerPosition.NotYet, Days(350));
            }
        }

        campaign.Close(outstanding: desk.Orphans, "The bodies outside are followed up by letter.", Manager(Days(330)));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task SecondRoundAsync(CancellationToken cancellationToken)
    {
        var campaign = await StartAsync(
            "Are the lessons of 2021 to 2023 embedded?",
            ["How do you know that it reaches people who work nights or part time?"],
            openedDaysAgo: 60, dueDaysAgo: 8, ["EC", "ADH", "EPFT", "ECC-CSC", "PABC-H", "PS", "LDA", "ICB"], ["R01", "R07", "R09", "R12"], cancellationToken);
        var desk = new CampaignDesk(db, campaign, Days(60));
        await desk.AskAsync(cancellationToken);
        new HalfAnswered(desk, Manager(Days(10))).Tell(Days);
        new TestedAnswers(db, desk, Manager(Days(7))).Tell(Days(-14));
        await desk.DecideOneOrphanAsync(Manager(Days(20)), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    // The council has kept a first piece of evidence, though nobody has asked it yet.
    private async Task PlanThirdRoundAsync(CancellationToken cancellationToken)
    {
        var manager = Manager(db.Actor.Today);
        var plan = new CampaignPlan("Third round: Sophie", "To ask again when the action plan is a year old.", [], Days(0), Days(-60), DoneRule.Usual);
        var campaign = Campaign.New(_partnership, plan, [DemoCounty.Person(DemoPeople.Manager)], manager);
        campaign.ChooseCohort(await SourcesAsync([DemoCounty.IdOf("review", "R05")], cancellationToken));
        campaign.AddOrganisation(DemoCounty.Agency("EC"), DemoCounty.Person(DemoPeople.Desk("EC").SignOff));
        db.Campaigns.Add(campaign);
        db.EvidencePieces.Add(new EvidencePiece(
            DemoCounty.Agency("PABC"),
            new EvidenceText("Letter to landlords", EvidenceLevel.Issued, Days(40), "Sent to all 212 private landlords of the register.", "Community safety, correspondence"),
            manager));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<Campaign> StartAsync(
        string name, IReadOnlyList<string> questions, int openedDaysAgo, int dueDaysAgo, string[] agencies, string[] reviews, CancellationToken cancellationToken)
    {
        var opened = Days(openedDaysAgo);
        var plan = new CampaignPlan(
            name,
            "To show, for every lesson of these reviews and from each organisation, whether practice has changed, before the partnership reports to the scrutiny committee.",
            questions, opened, Days(dueDaysAgo), DoneRule.Usual);
        var campaign = Campaign.New(_partnership, plan, [DemoCounty.Person(DemoPeople.Manager)], Manager(opened));
        campaign.ChooseCohort(await SourcesAsync([.. reviews.Select(r => DemoCounty.IdOf("review", r))], cancellationToken));
        foreach (var agency in agencies)
        {
            campaign.AddOrganisation(DemoCounty.Agency(agency), DemoCounty.Person(DemoPeople.Desk(agency).SignOff));
        }

        campaign.Open(Manager(opened));
        db.Campaigns.Add(campaign);
        return campaign;
    }

    // As the reports printed it: before July 2022 there was a clinical commissioning group.
    private async Task<IReadOnlyList<CampaignSource>> SourcesAsync(IReadOnlyCollection<Guid> reviews, CancellationToken cancellationToken)
    {
        var sources = await new CampaignSourcesQuery(db).SourcesAsync(_partnership, reviews, [CampaignItemKind.Lesson, CampaignItemKind.Recommendation], cancellationToken);
        return [.. sources.Select(s => s.PublishedOn >= _boardsBegan ? s : s with { Addressees = [.. s.Addressees.Select(AsPrinted)] })];
    }

    private static CampaignAddressee AsPrinted(CampaignAddressee addressee) => addressee.AgencyId == DemoCounty.Agency("ICB")
        ? new("NHS Estmere Clinical Commissioning Group", DemoCounty.Agency("ECCG"))
        : addressee;

    private DateOnly Days(int ago) => db.Actor.Today.AddDays(-ago);

    private static Actor Manager(DateOnly on) => CampaignDesk.Person(DemoPeople.Manager, "Helen Marsh", on);
}
