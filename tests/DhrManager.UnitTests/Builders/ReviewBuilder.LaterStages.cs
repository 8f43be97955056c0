using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Drafts;
using DhrManager.Domain.Returns;

namespace DhrManager.UnitTests.Builders;

// From the agencies' returns to closure. The days are counted from the notification.
public sealed partial class ReviewBuilder
{
    /// <summary>Two management reviews asked for on day 95, due on day 150.</summary>
    public ReviewBuilder ReturnsRequested() => TermsAgreed().Step(
        nameof(ReturnsRequested),
        r => r.RequestReturns([Some.Request(r.Day(150)), Some.Request(r.Day(150))], r.Actor(95)));

    /// <summary>Both signed off by their agencies on day 140.</summary>
    public ReviewBuilder ReturnsSignedOff() => ReturnsRequested().Step(nameof(ReturnsSignedOff), r =>
    {
        foreach (var asked in r.Returns)
        {
            r.NominateAuthor(asked.Id, Some.Author(), r.Actor(100));
            r.SubmitReturn(asked.Id, Some.Content, r.Actor(138));
            r.SignOffReturn(asked.Id, accepted: true, comments: null, r.Actor(140));
        }
    });

    public ReviewBuilder ReturnsAccepted() => ReturnsSignedOff().Step(nameof(ReturnsAccepted), r =>
    {
        foreach (var asked in r.Returns)
        {
            r.AcceptReturn(asked.Id, ReturnGrade.Good, comment: null, r.Actor(145));
        }
    });

    public ReviewBuilder ChronologyCombined() => ReturnsAccepted().Step(
        nameof(ChronologyCombined),
        r => r.CombineChronology("No conflicts.", entries: 212, r.Actor(150)));

    /// <summary>One meeting held on day 160, its minutes recorded two days later.</summary>
    public ReviewBuilder MeetingMinuted() => PanelConvened().Step(nameof(MeetingMinuted), r =>
    {
        var meeting = r.ArrangeMeeting(Some.Meeting(r.Day(160)), r.Actor(151));
        r.RecordMinutes(meeting.Id, Some.Minutes(r), r.Actor(162));
    });

    public ReviewBuilder AnalysisCompleted() => ChronologyCombined().MeetingMinuted().Step(nameof(AnalysisCompleted), r =>
    {
        r.AddLesson(Some.Lesson, r.Actor(163));
        r.CompleteAnalysis("She was never seen alone.", r.Actor(165));
    });

    /// <summary>One recommendation for an agency, with one action due on day 500.</summary>
    public ReviewBuilder Recommended() => Step(nameof(Recommended), r =>
    {
        var recommendation = r.AddRecommendation(Some.Recommendation(), r.Actor(170));
        r.AddAction(recommendation.Id, Some.Action(r.Day(500)), r.Actor(170));
    });

    public ReviewBuilder DraftIssued() => AnalysisCompleted().Recommended().Step(
        nameof(DraftIssued),
        r => r.IssueDraft("First draft.", r.Day(200), r.Actor(180)));

    public ReviewBuilder RoundsClosed() => DraftIssued().Step(nameof(RoundsClosed), r =>
    {
        foreach (var round in CommentRound.List.All)
        {
            r.CloseCommentRound(round, "Read at home with the advocate.", r.Day(195), r.Actor(196));
        }
    });

    public ReviewBuilder DraftAgreed() => RoundsClosed().Step(
        nameof(DraftAgreed),
        r => r.SettleComments(ready: true, note: null, r.Actor(200)));

    public ReviewBuilder SignedOff() => DraftAgreed().Step(
        nameof(SignedOff),
        r => r.SignOffReport(Some.SignOff(r.Day(210)), r.Actor(210)));

    public ReviewBuilder Submitted() => SignedOff().Step(
        nameof(Submitted),
        r => r.SubmitReport(Some.Pack(r.Day(212)), r.Actor(212)));

    /// <summary>The letter received on day 280.</summary>
    public ReviewBuilder Assured(QaOutcome outcome) => Submitted().Step(
        nameof(Assured),
        r => r.RecordQaOutcome(Some.Outcome(outcome, r.Day(280)), r.Actor(280)));

    public ReviewBuilder Cleared() => Assured(QaOutcome.Publish);

    public ReviewBuilder PublicationPrepared() => Cleared().Step(nameof(PublicationPrepared), r =>
    {
        r.PreparePublication(Some.Plan(r.Day(300)), r.Actor(290));
        r.SendCopies(Some.Copies(r.Day(290)), r.Actor(290));
    });

    public ReviewBuilder Published() => PublicationPrepared().Step(
        nameof(Published),
        r => r.Publish(r.Day(300), "https://estmere.example/amara", channels: null, overrideReason: null, r.Actor(300)));

    public ReviewBuilder ActionsAccepted() => Step(nameof(ActionsAccepted), r =>
    {
        foreach (var action in r.Actions)
        {
            r.RespondToAction(action.Id, ActionResponse.Accepted, reason: null, "Head of safeguarding", r.Actor(305));
        }
    });

    public ReviewBuilder ActionsReported() => ActionsAccepted().Step(nameof(ActionsReported), r =>
    {
        foreach (var action in r.Actions)
        {
            r.ReportAction(action.Id, "Nobody is interpreted for by relatives.", "Two audits", EvidenceLevel.SeenInPractice, r.Day(350), r.Actor(350));
        }
    });

    public ReviewBuilder ActionsDone() => ActionsReported().Step(nameof(ActionsDone), r =>
    {
        foreach (var action in r.Actions)
        {
            r.VerifyAction(action.Id, accepted: true, comment: null, r.Actor(360));
        }
    });

    public ReviewBuilder Closed() => Published().ActionsDone().Step(
        nameof(Closed),
        r => r.CloseReview("Every action sampled.", "Seven-minute briefing to all agencies.", r.Actor(400)));
}
