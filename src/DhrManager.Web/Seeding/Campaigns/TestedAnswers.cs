using DhrManager.Domain;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;

namespace DhrManager.Web.Seeding.Campaigns;

/// <summary>What others say of the answers of the demo: tests, staff, the log of sharing, a statement, enduring lessons.</summary>
internal sealed class TestedAnswers(DhrDbContext db, CampaignDesk desk, Actor manager)
{
    private const string Seed = "estmere-2026";
    private const int Enough = 7;
    private const int TooFew = 3;

    public void Tell(DateOnly dueOn)
    {
        Test(dueOn);
        AskStaff(dueOn);
        Share();
        State();
        Merge();
    }

    // One settled, one found and not settled, the rest still to do.
    private void Test(DateOnly dueOn)
    {
        var answers = desk.Agencies.SelectMany(desk.ReturnsOf).Where(r => r.Signature is { Position.ClaimsChange: true }).ToDictionary(r => r.Id);
        var draw = new SampleDraw(desk.Campaign, [.. answers.Keys.Order()], size: 4, Seed, manager);
        db.SampleDraws.Add(draw);
        List<PeerTest> tests = [];
        foreach (var id in draw.Drawn)
        {
            tests.Add(new PeerTest(answers[id], PeerTest.ChallengerOf(answers[id].AgencyId, desk.Campaign, tests), SampleBasis.Random, whyChosen: null, dueOn, desk.Campaign, manager));
        }

        var risky = answers.Values.First(a => tests.TrueForAll(t => t.ReturnId != a.Id));
        tests.Add(new PeerTest(risky, PeerTest.ChallengerOf(risky.AgencyId, desk.Campaign, tests), SampleBasis.Risk, "Two later reviews taught the same.", dueOn, desk.Campaign, manager));
        tests[0].Find(AnswerPosition.Partly, EvidenceLevel.Trained, "We read 10 of the 40 records: 6 show it.", manager with { Name = "Joanna Price" });
        tests[0].Moderate(AnswerPosition.Partly, "The sample of the other organisation was taken later.", manager);
        tests[1].Find(tests[1].Tested.Position, tests[1].Tested.Level, "We saw what the answer says.", manager with { Name = "Alison Reid" });
        db.PeerTests.AddRange(tests);
    }

    private void AskStaff(DateOnly closesOn)
    {
        var police = desk.ReturnsOf("EC");
        foreach (var (answer, count) in new[] { (police[0], Enough), (police[1], TooFew) })
        {
            var pulse = new Pulse(desk.Campaign, desk.Campaign.Items.Single(i => i.Id == answer.ItemId), answer.AgencyId, closesOn, Pulse.SmallestGroup, manager);
            db.Pulses.Add(pulse);
            for (var i = 0; i < count; i++)
            {
                var reply = i % 3 == 2 ? PulseReply.Partly : PulseReply.Yes;
                db.PulseAnswers.Add(pulse.Take(i < Enough - 1 ? PulseRole.Front : PulseRole.Supervisor, [reply, reply, PulseReply.Yes, PulseReply.No, reply], manager.Today));
            }
        }
    }

    private void Share()
    {
        foreach (var agency in desk.Agencies.Take(3))
        {
            var on = manager.Today.AddDays(-30);
            db.SharingEntries.Add(new SharingEntry(desk.Campaign, DemoCounty.Agency(agency), new SharingText(SharingKind.Briefing, on, "Every team of the front line", 140, desk.ReturnsOf(agency)[0].ItemId), desk.Writer(agency, on)));
            db.SharingEntries.Add(new SharingEntry(desk.Campaign, DemoCounty.Agency(agency), new SharingText(SharingKind.Training, on.AddDays(9), "New staff", 22, ItemId: null), desk.Writer(agency, on.AddDays(9))));
        }
    }

    private void State() => db.AssuranceStatements.Add(new AssuranceStatement(
        desk.Campaign,
        DemoCounty.Agency("ADH"),
        desk.ReturnsOf("ADH"),
        new StatementText(
            "Nurses see people alone and use professional interpreters. An audit this year found it in nine of ten records.",
            "We do not know yet whether night shifts follow the procedure as day shifts do.",
            "A second audit, of night shifts, by the end of the next quarter."),
        desk.Lead("ADH", manager.Today)));

    // Invented on purpose to stand for lessons of several reviews.
    private void Merge()
    {
        var byReview = desk.Campaign.Items.Where(i => i.Kind == CampaignItemKind.Lesson).GroupBy(i => i.ReviewId).Select(g => g.OrderBy(i => i.Number).ToList()).ToList();
        db.EnduringLessons.Add(new EnduringLesson(desk.Campaign.PartnershipId, "Everybody who may be at risk is seen alone and asked directly, with an interpreter who is not family.", 12, [.. byReview.Select(items => EnduringSource.Of(items[0]))], manager));
        db.EnduringLessons.Add(new EnduringLesson(desk.Campaign.PartnershipId, "What one organisation knows of danger reaches the others on the same day.", 24, [.. byReview.Take(2).Select(items => EnduringSource.Of(items[1]))], manager));
    }
}
