using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using static DhrManager.UnitTests.Campaigns.SomeCampaign;

namespace DhrManager.UnitTests.Campaigns;

public class LessonReturnTests
{
    [Fact]
    public void A_draft_may_be_incomplete_and_can_be_written_again()
    {
        var some = Opened();
        var answer = some.ReturnOfPolice();
        Assert.Equal(LessonReturnStatus.NotStarted, answer.Status);

        answer.Write(new LessonAnswer(null, " ", null, null, [], []), isReady: false, some.Campaign, [], some.Writer);

        Assert.Equal((LessonReturnStatus.Drafted, "Review officer"), (answer.Status, answer.DraftedBy));
        Assert.Null(answer.Draft!.WhatChanged);
    }

    [Fact]
    public void An_answer_is_written_by_one_and_signed_by_the_lead_with_the_evidence_of_the_day()
    {
        var some = Opened();
        var answer = some.Ready();
        Assert.Equal(LessonReturnStatus.ToSign, answer.Status);

        answer.Sign(some.Campaign, some.Library, some.PoliceLead);
        some.Library[0].Withdraw("Repeated.");

        Assert.Equal((LessonReturnStatus.SignedOff, "Review officer", "Chief officer", Today), (answer.Status, answer.Signature!.AnsweredBy, answer.Signature.SignedBy, answer.Signature.SignedOn));
        Assert.Equal((EvidenceLevel.SeenInPractice, Today.AddDays(-30)), (answer.Level, answer.Signature.ProvedOn));
        Assert.Equal(AnswerPosition.Embedded, answer.Signature.Position);
    }

    [Fact]
    public void Only_the_accountable_lead_signs_and_only_what_is_ready()
    {
        var some = Opened();
        var answer = some.Ready();

        const string NotLead = "Only the accountable lead of the organisation signs or gives back its answers.";
        IsRefused(NotLead, () => answer.Sign(some.Campaign, some.Library, some.Writer));
        IsRefused(NotLead, () => answer.Sign(some.Campaign, some.Library, some.HospitalLead));
        IsRefused(NotLead, () => answer.GiveBack("Shorter.", some.Campaign, some.Writer));
        IsRefused(
            "This answer is still being written. It can be signed when its authors say that it is ready.",
            () => some.ReturnOfPolice().Sign(some.Campaign, some.Library, some.PoliceLead));
    }

    [Fact]
    public void A_signed_answer_stays_until_the_partnership_reopens_it()
    {
        var some = Opened();
        var answer = some.Signed();

        IsRefused("This answer is signed. Ask the partnership to reopen it when it has to change.", () => answer.Write(Answer(AnswerPosition.NotYet), false, some.Campaign, [], some.Writer));
        IsRefused("This answer is signed already.", () => answer.Sign(some.Campaign, some.Library, some.PoliceLead));
        IsRefused("Only an answer that waits for your signature can be given back.", () => answer.GiveBack("Why", some.Campaign, some.PoliceLead));
        IsRefused("Enter what has to change.", () => answer.Reopen("", some.Campaign, some.Manager));
        answer.Reopen("The audit was of another team.", some.Campaign, some.Manager);

        Assert.Equal(LessonReturnStatus.Drafted, answer.Status);
        Assert.Equal("Chief officer", Assert.Single(answer.Earlier).SignedBy);
        IsRefused("Only a signed answer can be reopened.", () => answer.Reopen("Again", some.Campaign, some.Manager));
    }

    [Fact]
    public void The_lead_gives_an_answer_back_with_a_reason()
    {
        var some = Opened();
        var answer = some.Ready();

        answer.GiveBack("Say which teams.", some.Campaign, some.PoliceLead);

        Assert.Equal((LessonReturnStatus.Drafted, "Say which teams."), (answer.Status, Assert.Single(answer.GivenBack).Reason));
    }

    [Fact]
    public void Evidence_is_of_the_organisations_own_library_and_a_withdrawn_piece_proves_nothing()
    {
        var some = Opened();
        var foreign = some.Keep(EvidenceLevel.Outcome, agency: some.Hospital);
        var withdrawn = some.Keep(EvidenceLevel.Outcome);
        withdrawn.Withdraw("Wrong year.");
        var answer = some.ReturnOfPolice();

        IsRefused("Choose evidence from your organisation's own library.", () => answer.Write(Answer(AnswerPosition.Partly, foreign.Id), false, some.Campaign, some.Library, some.Writer));
        IsRefused("Choose evidence from your organisation's own library.", () => answer.Write(Answer(AnswerPosition.Partly, Guid.CreateVersion7()), false, some.Campaign, some.Library, some.Writer));
        IsRefused("Choose the evidence that shows it, or add it.", () => answer.Write(Answer(AnswerPosition.Partly, withdrawn.Id), true, some.Campaign, some.Library, some.Writer));
    }

    [Fact]
    public void What_is_given_to_the_lead_is_complete()
    {
        var some = Opened(["Who checks at night?"]);
        var piece = some.Keep(EvidenceLevel.SeenInPractice).Id;
        var complete = Answer(AnswerPosition.Partly, piece) with { Replies = ["The night lead."] };

        void IsIncomplete(string sentence, LessonAnswer answer) =>
            IsRefused(sentence, () => some.ReturnOfPolice().Write(answer, isReady: true, some.Campaign, some.Library, some.Writer));
        IsIncomplete("Select whether the lesson is embedded.", complete with { Position = null });
        IsIncomplete("Enter what has changed.", complete with { WhatChanged = null });
        IsIncomplete("Enter what is planned, or why nothing has to be done.", complete with { Position = AnswerPosition.NoLongerApplies, WhatChanged = "" });
        IsIncomplete("Answer every question of the campaign.", complete with { Replies = [] });
        IsIncomplete("Answer every question of the campaign.", complete with { Replies = [" "] });
        IsIncomplete("Enter how staff were told.", complete with { HowTold = null });
        IsIncomplete("Enter when somebody last checked that it is so.", complete with { CheckedOn = null });
        IsIncomplete("Confirm that the earlier answer is still true, or write a new one.", complete with { CarriedFrom = Guid.CreateVersion7() });
        IsIncomplete("The day on which it was last checked must be today or in the past.", complete with { CheckedOn = Today.AddDays(1) });
        some.ReturnOfPolice().Write(complete with { CarriedFrom = Guid.CreateVersion7(), IsReconfirmed = true }, isReady: true, some.Campaign, some.Library, some.Writer);
    }

    [Theory]
    [InlineData("not-yet")]
    [InlineData("no-longer-applies")]
    [InlineData("superseded")]
    public void What_claims_no_change_needs_no_proof(string position)
    {
        var some = Opened();
        var answer = some.ReturnOfPolice();

        answer.Write(new LessonAnswer(AnswerPosition.List.Find(position), "Planned for May.", null, null, [], []), isReady: true, some.Campaign, [], some.Writer);

        Assert.Equal(LessonReturnStatus.ToSign, answer.Status);
    }

    [Fact]
    public void Embedded_is_what_strong_and_recent_evidence_shows()
    {
        var some = Opened();
        var weak = some.Keep(EvidenceLevel.Trained);
        var old = some.Keep(EvidenceLevel.Outcome, Today.AddMonths(-24).AddDays(-1));
        var justInTime = some.Keep(EvidenceLevel.SeenInPractice, Today.AddMonths(-24));

        void Ready(params Guid[] evidence) => some.ReturnOfPolice().Write(Answer(AnswerPosition.Embedded, evidence), isReady: true, some.Campaign, some.Library, some.Writer);
        IsRefused(
            "This campaign calls a lesson embedded when the evidence reaches level 4 (Seen in practice by audit or observation). Choose stronger evidence, or say that it is partly embedded.",
            () => Ready(weak.Id));
        IsRefused(
            "The evidence is older than 24 months, so it no longer shows what is done today. Choose newer evidence, or say that it is partly embedded.",
            () => Ready(old.Id, weak.Id));
        Ready(justInTime.Id);
    }

    [Fact]
    public void Nothing_is_answered_outside_an_open_campaign_or_when_exempt()
    {
        var some = Opened();
        var (late, exempt) = (some.Ready(), some.ReturnOfPolice());
        exempt.AskForExemption("We have no such powers.", some.Campaign, some.Writer);
        exempt.Decide(isApproved: true, note: null, some.Campaign, some.Manager);

        IsRefused("Your organisation does not have to answer this: the partnership has exempted it.", () => exempt.Write(Answer(null), false, some.Campaign, [], some.Writer));
        some.Campaign.Close(1, "Time is up.", some.Manager);
        IsRefused("The campaign is not open, so its answers stay as they are.", () => late.Sign(some.Campaign, some.Library, some.PoliceLead));
    }

    [Fact]
    public void An_answer_is_late_after_its_day_until_it_is_done()
    {
        var some = Opened();
        var answer = some.Ready();

        Assert.False(answer.IsLate(DueOn));
        Assert.True(answer.IsLate(DueOn.AddDays(1)));
        answer.Sign(some.Campaign, some.Library, some.PoliceLead with { Now = some.Manager.Now.AddDays(61) });
        Assert.False(answer.IsLate(DueOn.AddDays(1)));
        Assert.True(answer.WasLate);
    }
}
