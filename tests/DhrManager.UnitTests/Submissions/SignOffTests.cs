using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Submissions;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Submissions;

public class SignOffTests
{
    [Fact]
    public void The_first_signature_agrees_the_action_plan()
    {
        var review = A.Review().DraftAgreed().Build();

        review.SignOffReport(Some.SignOff(review.Day(209)), review.Actor(210));

        review.Recorded<ReportSignedOff>().Completed("sign-off-report", "signed-off");
        review.Recorded<ActionPlanAgreed>();
        Assert.Equal(review.Actions[0].Id, review.Recorded<ActionAgreed>().SubjectId);
        Assert.Equal(review.Day(209), review.SignedOffOn);
        Assert.Equal(review.Day(210), review.ActionAgreedOn(review.Actions[0].Id));
        Assert.Equal(review.Day(500), review.SubjectDueOn(review.Actions[0].Id));
    }

    [Fact]
    public void A_second_signature_after_a_resubmission_agrees_nothing_twice()
    {
        var review = A.Review().Assured(QaOutcome.Resubmit).Build();
        review.AnswerQaPoints(Some.Answers, review.Actor(300));

        review.SignOffReport(Some.SignOff(review.Day(305)), review.Actor(305));

        Assert.Equal(2, review.SignOffs.Count);
        Assert.Equal(review.Day(305), review.SignedOffOn);
        Assert.DoesNotContain(review.NewEvents, e => e.Event is ActionPlanAgreed or ActionAgreed);
    }

    [Fact]
    public void A_signature_needs_an_agreed_report_and_comes_once()
    {
        var early = A.Review().RoundsClosed().Build();
        early.Refuses("The panel has not agreed", () => early.SignOffReport(Some.SignOff(early.Day(200)), early.Actor(200)));

        var review = A.Review().SignedOff().Build();
        review.Refuses("The report has been signed off already", () => review.SignOffReport(Some.SignOff(review.Day(211)), review.Actor(211)));
        review.Refuses("The report has been signed off already", () => review.ReturnReport("Late.", review.Actor(211)));
    }

    [Fact]
    public void No_return_may_be_outstanding()
    {
        var review = A.Review().DraftAgreed().Build();
        review.RequestFurtherReturn(Some.Request(review.Day(250)), review.Actor(201));

        review.Refuses("1 return is neither accepted", () => review.SignOffReport(Some.SignOff(review.Day(210)), review.Actor(210)));
    }

    [Fact]
    public void A_signature_is_complete_and_dated_after_the_agreement()
    {
        var review = A.Review().DraftAgreed().Build();
        var signOff = Some.SignOff(review.Day(210));
        void Refused(string start, SignOff refused) => review.Refuses(start, () => review.SignOffReport(refused, review.Actor(210)));

        Refused("Confirm that nobody", signOff with { IsAnonymityConfirmed = false });
        Refused("Enter who signs", signOff with { SignedBy = " " });
        Refused("Who signs must", signOff with { SignedBy = Some.LongText });
        Refused("The note must", signOff with { Note = Some.LongText });
        Refused("The report must be signed off between", signOff with { On = review.Day(199) });
        Refused("The report must be signed off between", signOff with { On = review.Day(211) });
    }

    [Fact]
    public void Each_recommendation_has_an_action_or_an_addressee_outside()
    {
        var review = A.Review().DraftAgreed().Build();
        review.AddRecommendation(Some.NationalRecommendation, review.Actor(201));
        var without = review.AddRecommendation(Some.Recommendation(), review.Actor(201));

        review.Refuses(
            "Add an action for each recommendation, or address it to a body outside. Without either: 3.",
            () => review.SignOffReport(Some.SignOff(review.Day(210)), review.Actor(210)));
        review.AddAction(without.Id, Some.Action(review.Day(500)), review.Actor(210));
        review.SignOffReport(Some.SignOff(review.Day(210)), review.Actor(210));

        review.Recorded<ReportSignedOff>();
    }

    [Fact]
    public void A_returned_report_is_revised_before_it_is_signed()
    {
        var review = A.Review().DraftAgreed().Build();

        review.Refuses("The report has not been returned", () => review.ReviseReport("x", review.Actor(205)));
        review.Refuses("Tell the chair", () => review.ReturnReport("", review.Actor(205)));
        review.Refuses("The reason must", () => review.ReturnReport(Some.LongText, review.Actor(205)));
        review.ReturnReport("Lead agencies are missing.", review.Actor(205));
        review.Recorded<ReportReturned>().Completed("sign-off-report", "returned");

        review.Refuses("The report was returned", () => review.SignOffReport(Some.SignOff(review.Day(206)), review.Actor(206)));
        review.Refuses("The report was returned", () => review.ReturnReport("Again.", review.Actor(206)));
        review.Refuses("Say what was changed", () => review.ReviseReport(" ", review.Actor(206)));
        review.Refuses("The changes must", () => review.ReviseReport(Some.LongText, review.Actor(206)));
        review.ReviseReport("Added.", review.Actor(206));
        review.Recorded<ReportRevised>().Completed("revise-report");

        review.SignOffReport(Some.SignOff(review.Day(207)), review.Actor(207));
        Assert.Equal("Added.", review.RevisionNote);
    }
}
