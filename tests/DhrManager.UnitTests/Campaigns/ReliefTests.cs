using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using static DhrManager.UnitTests.Campaigns.SomeCampaign;

namespace DhrManager.UnitTests.Campaigns;

public class ReliefTests
{
    [Fact]
    public void More_time_moves_the_day_when_the_partnership_grants_it()
    {
        var some = Opened();
        var answer = some.ReturnOfPolice();

        answer.AskForTime(DueOn.AddDays(14), "The audit reports in May.", some.Campaign, some.Writer);
        Assert.Equal((DueOn, ReliefKind.Extension), (answer.DueOn, answer.Asked!.Kind));
        answer.Decide(isApproved: true, note: null, some.Campaign, some.Manager);

        Assert.Equal(DueOn.AddDays(14), answer.DueOn);
        Assert.Null(answer.Asked);
        Assert.Equal((true, "Test manager"), (answer.Reliefs[0].IsApproved!.Value, answer.Reliefs[0].DecidedBy));
    }

    [Fact]
    public void A_refused_request_changes_nothing_and_has_a_reason()
    {
        var some = Opened();
        var answer = some.ReturnOfPolice();
        answer.AskForExemption("Not ours.", some.Campaign, some.Writer);

        IsRefused("Enter why it is refused.", () => answer.Decide(false, " ", some.Campaign, some.Manager));
        answer.Decide(isApproved: false, "It is: you lead the meeting.", some.Campaign, some.Manager);

        Assert.Equal((LessonReturnStatus.NotStarted, "It is: you lead the meeting."), (answer.Status, answer.Reliefs[0].Decision));
        IsRefused("Nothing is asked for here, or it has been decided.", () => answer.Decide(true, null, some.Campaign, some.Manager));
    }

    [Fact]
    public void An_exempt_answer_is_done()
    {
        var some = Opened();
        var answer = some.ReturnOfPolice();

        answer.AskForExemption("We have no such powers.", some.Campaign, some.Writer);
        answer.Decide(isApproved: true, note: null, some.Campaign, some.Manager);

        Assert.True(answer.Status == LessonReturnStatus.Exempt && answer.Status.IsDone && !answer.IsLate(DueOn.AddDays(9)));
    }

    [Fact]
    public void A_request_needs_a_reason_a_later_day_and_something_outstanding()
    {
        var some = Opened();
        var answer = some.ReturnOfPolice();

        IsRefused("Ask for a day after 1 May 2026.", () => answer.AskForTime(DueOn, "Why", some.Campaign, some.Writer));
        IsRefused("Enter why.", () => answer.AskForExemption(" ", some.Campaign, some.Writer));
        answer.AskForExemption("Why", some.Campaign, some.Writer);
        IsRefused("The partnership has not decided yet what you asked for before.", () => answer.AskForTime(DueOn.AddDays(1), "Why", some.Campaign, some.Writer));
        IsRefused("This answer is signed, so there is nothing to be excused from.", () => some.Signed().AskForExemption("Why", some.Campaign, some.Writer));
    }

    [Theory]
    [InlineData("", "What", "Where", "Enter what the evidence is.")]
    [InlineData("Audit", "", "Where", "Enter what the evidence shows.")]
    [InlineData("Audit", "What", "", "Enter where the evidence can be seen.")]
    public void Evidence_says_what_it_is_what_it_shows_and_where(string title, string shows, string keptAt, string sentence)
    {
        var some = Opened();

        IsRefused(sentence, () => _ = new EvidencePiece(some.Police.Id, new EvidenceText(title, EvidenceLevel.Issued, Today, shows, keptAt), some.Writer));
        IsRefused("The date of the evidence must be today or in the past.", () => some.Keep(EvidenceLevel.Issued, Today.AddDays(1)));
    }

    [Fact]
    public void Evidence_is_withdrawn_once_and_with_a_reason()
    {
        var piece = Opened().Keep(EvidenceLevel.Issued);

        IsRefused("Enter why the evidence is withdrawn.", () => piece.Withdraw(" "));
        piece.Withdraw("Repeated.");
        IsRefused("This evidence has been withdrawn already.", () => piece.Withdraw("Again."));
    }
}
