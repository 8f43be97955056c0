using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using static DhrManager.UnitTests.Campaigns.SomeCampaign;

namespace DhrManager.UnitTests.Campaigns;

public class PeerTestTests
{
    [Fact]
    public void A_draw_can_be_repeated_and_another_seed_draws_otherwise()
    {
        var some = Opened();
        Guid[] candidates = [.. Enumerable.Range(0, 40).Select(i => new Guid(i, 0, 0, new byte[8]))];

        SampleDraw Draw(string seed, int size = 5) => new(some.Campaign, candidates, size, seed, some.Manager);

        Assert.Equal(Draw("a").Drawn, new SampleDraw(some.Campaign, [.. candidates.Reverse()], 5, "a", some.Manager).Drawn);
        Assert.NotEqual(Draw("a").Drawn, Draw("b").Drawn);
        Assert.Equal(5, Draw("a").Drawn.Distinct().Count());
        Assert.Equal(Draw("a").Drawn, Draw("a", 9).Drawn.Take(5));
        IsRefused("Enter how many answers to draw, at least 1.", () => Draw("a", 0));
        IsRefused("Only 40 signed answers claim a change and are not in the sample yet. Draw fewer.", () => Draw("a", 41));
    }

    [Fact]
    public void Every_candidate_is_drawn_about_equally_often()
    {
        var some = Opened();
        Guid[] candidates = [.. Enumerable.Range(0, 10).Select(i => new Guid(i, 0, 0, new byte[8]))];

        var times = Enumerable.Range(0, 1000).SelectMany(seed => new SampleDraw(some.Campaign, candidates, 2, $"seed {seed}", some.Manager).Drawn).CountBy(id => id);

        Assert.All(times, drawn => Assert.InRange(drawn.Value, 140, 260));
    }

    [Fact]
    public void Another_organisation_tests_a_signed_answer()
    {
        var some = Opened();
        var answer = some.Signed();

        PeerTest Ask(LessonReturn tested, Guid challenger, string? why = "Taught again.", int days = 14) => new(tested, challenger, SampleBasis.Risk, why, Today.AddDays(days), some.Campaign, some.Manager);
        IsRefused("Only a signed answer can be tested.", () => Ask(some.Ready(), some.Hospital.Id));
        IsRefused("An organisation cannot test its own answer. Choose another one.", () => Ask(answer, some.Police.Id));
        IsRefused("This organisation does not take part in the campaign.", () => Ask(answer, some.Other.Id));
        IsRefused("The test must be due after today.", () => Ask(answer, some.Hospital.Id, days: 0));
        IsRefused("Enter why this answer is tested.", () => Ask(answer, some.Hospital.Id, why: " "));
        var test = Ask(answer, some.Hospital.Id);
        Assert.Equal((AnswerPosition.Embedded, ProofVerifier.Lead), (test.Tested.Position, test.Verifier));
        Assert.Null(test.Position);
    }

    [Fact]
    public void What_was_found_and_what_was_settled_stand_beside_the_organisations_own_grade()
    {
        var test = NewTest();
        IsRefused("The other organisation has not tested this answer yet.", () => test.Moderate(AnswerPosition.Partly, "Why", SomeoneElse));
        IsRefused("Enter what you looked at and what it showed.", () => test.Find(AnswerPosition.Partly, null, " ", SomeoneElse));

        test.Find(AnswerPosition.Partly, EvidenceLevel.Trained, "6 of 10.", SomeoneElse);
        Assert.Equal((AnswerPosition.Partly, ProofVerifier.Disputed), (test.Position, test.Verifier));
        IsRefused("This answer has been tested already.", () => test.Find(AnswerPosition.Partly, null, "Again", SomeoneElse));
        IsRefused("Enter why the partnership settles on this.", () => test.Moderate(AnswerPosition.Embedded, "", SomeoneElse));
        test.Moderate(AnswerPosition.Embedded, "The sample was later.", SomeoneElse);

        Assert.Equal((AnswerPosition.Embedded, ProofVerifier.Moderated, AnswerPosition.Embedded), (test.Position, test.Verifier, test.Tested.Position));
        IsRefused("The grade of this answer is settled already.", () => test.Moderate(AnswerPosition.Partly, "Again", SomeoneElse));
    }

    [Fact]
    public void A_finding_that_agrees_counts_as_a_peers()
    {
        var test = NewTest();

        test.Find(AnswerPosition.Embedded, EvidenceLevel.SeenInPractice, "As it says.", SomeoneElse);

        Assert.Equal(ProofVerifier.Peer, test.Verifier);
    }

    [Fact]
    public void Tests_are_spread_over_the_other_organisations()
    {
        var some = Opened();
        some.Campaign.AddOrganisation(some.Other.Id, Guid.CreateVersion7());
        var answer = some.Signed();
        List<PeerTest> tests = [];

        for (var i = 0; i < 4; i++)
        {
            tests.Add(new PeerTest(answer, PeerTest.ChallengerOf(some.Police.Id, some.Campaign, tests), SampleBasis.Random, null, DueOn, some.Campaign, some.Manager));
        }

        Assert.Equal([2, 2], tests.CountBy(t => t.ChallengerId).Select(c => c.Value));
        var alone = Drafted();
        alone.Campaign.AddOrganisation(alone.Police.Id, Guid.CreateVersion7());
        IsRefused("Only one organisation takes part, so nobody else can test its answers.", () => PeerTest.ChallengerOf(alone.Police.Id, alone.Campaign, []));
    }

    private static DhrManager.Domain.Actor SomeoneElse => Builders.A.PersonActingOn(Today);

    private static PeerTest NewTest()
    {
        var some = Opened();
        return new(some.Signed(), some.Hospital.Id, SampleBasis.Random, null, DueOn, some.Campaign, some.Manager);
    }
}
