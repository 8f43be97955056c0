using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class DecisionTests
{
    private static readonly DateOnly _day = new(2026, 2, 2);

    private readonly Review _review = A.Review().Scoped().Build();

    public static TheoryData<string, string, Func<DecisionRecord, DecisionRecord>> Incomplete => new()
    {
        { "Enter the name and office", "review", d => d with { DecidedBy = "" } },
        { "The decision-maker must be 200", "review", d => d with { DecidedBy = new string('x', 201) } },
        { "Enter the reasons", "review", d => d with { Reasons = " " } },
        { "The reasons must be 8,000", "review", d => d with { Reasons = new string('x', 8_001) } },
        { "Enter who advised", "no-review", d => d with { Attendees = "" } },
        { "Say why no specialist", "review", d => d with { SpecialistVoicePresent = false } },
        { "The dissent must be", "review", d => d with { Dissent = new string('x', 8_001) } },
        { "The date of the decision must be between 12 January 2026", "review", d => d with { DecidedOn = new DateOnly(2026, 1, 11) } },
        { "The date of the decision must be between", "review", d => d with { DecidedOn = _day.AddDays(1) } },
        { "Answer this question once", "no-review", d => d with { Criteria = [.. d.Criteria.Skip(1)] } },
        { "Answer this question once", "review", d => d with { Criteria = [d.Criteria[0], .. d.Criteria] } },
        { "Answer this question once", "review", d => d with { Criteria = [.. d.Criteria.Select(c => c with { Reason = "" })] } },
        { "Answer only the questions", "review", d => d with { Criteria = [.. d.Criteria, new CriterionAnswer("other", true, "Yes.")] } },
        { "Choose the circumstances", "review", d => d with { ParticularConcerns = ["unknown"] } },
        { "You answered no to:", "review", d => d with { Criteria = OneUnmet(d) } },
        { "You answered no to:", "joint", d => d with { Criteria = OneUnmet(d) } },
        { "You answered yes to every question", "no-review", d => d with { Criteria = [.. d.Criteria.Select(c => c with { IsMet = true })] } },
        { "Every criterion is met", "proportionate", d => d with { Criteria = [.. d.Criteria.Select(c => c with { IsMet = true })] } },
        { "Name the other review", "joint", d => d with { OtherReview = null } },
        { "Name the other review", "joint", d => d with { OtherReviewBody = "" } },
        { "Name the other review", "other-review", d => d with { OtherReview = null } },
        { "Say what is awaited", "defer", d => d with { DeferredUntil = null } },
        { "Say what is awaited", "defer", d => d with { DeferredUntil = _day } },
        { "Say what is awaited", "defer", d => d with { Awaited = null } },
        { "Choose the other partnership", "transfer", d => d with { ToPartnershipId = null } },
    };

    public static TheoryData<string> Final => ["review", "joint", "no-review", "other-review", "proportionate"];

    [Fact]
    public void Fixing_the_meeting_completes_its_step()
    {
        _review.FixDecisionMeeting(_day, "Police, council, Lantern", A.PersonActingOn(_day.AddDays(-7)));

        Assert.Equal(_day, _review.DecisionMeetingOn);
        _review.Recorded<DecisionMeetingFixed>().Completed("fix-decision-meeting");
    }

    [Fact]
    public void The_meeting_needs_an_accepted_notification_a_possible_date_and_people()
    {
        var actor = A.PersonActingOn(_day);
        var notified = A.Review().Build();

        notified.Refuses("Look at the notification first", () => notified.FixDecisionMeeting(_day, "Police", actor));
        _review.Refuses("The meeting must be on or after 12 January 2026", () => _review.FixDecisionMeeting(new DateOnly(2026, 1, 11), "Police", actor));
        _review.Refuses("Say who is invited", () => _review.FixDecisionMeeting(_day, " ", actor));
        _review.Refuses("The people invited must be", () => _review.FixDecisionMeeting(_day, new string('x', 8_001), actor));
    }

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void An_incomplete_decision_is_refused(string message, string outcome, Func<DecisionRecord, DecisionRecord> change)
    {
        var decision = change(A.Decision(DecisionOutcome.List.Find(outcome), _day));

        _review.Refuses(message, () => _review.RecordDecision(decision, A.PersonActingOn(_day)));

        Assert.Null(_review.Decision);
        Assert.Empty(_review.Decisions);
    }

    [Theory]
    [MemberData(nameof(Final))]
    public void A_decision_completes_its_step_through_the_port_of_its_outcome_and_is_frozen(string outcome)
    {
        var decision = A.Decision(DecisionOutcome.List.Find(outcome), _day);

        _review.RecordDecision(decision, A.PersonActingOn(_day));

        Assert.Equal((decision.Outcome, _day), (_review.Decision, _review.DecidedOn));
        _review.Recorded<DecisionRecorded>().Completed("record-decision", outcome);
        _review.Refuses("The decision on DHR-PA-2026-01 was made on 2 February 2026", () =>
            _review.RecordDecision(decision, A.PersonActingOn(_day)));
        _review.Refuses("The decision on DHR-PA-2026-01", () => _review.FixDecisionMeeting(_day, "Police", A.PersonActingOn(_day)));
    }

    [Fact]
    public void An_unmet_criterion_is_refused_with_the_source_of_that_criterion()
    {
        var decision = A.Decision(DecisionOutcome.Review, _day);

        var citation = _review.Refuses("You answered no to:", () =>
            _review.RecordDecision(decision with { Criteria = OneUnmet(decision) }, A.PersonActingOn(_day)));

        Assert.Equal(_review.Regime.Criteria[0].Citation, citation);
    }

    [Fact]
    public void A_review_may_be_held_although_a_criterion_is_not_met_when_somebody_says_why()
    {
        var decision = A.Decision(DecisionOutcome.Review, _day);

        _review.RecordDecision(
            decision with { Criteria = OneUnmet(decision), WhyCriteriaNotMet = "The coroner has yet to say." }, A.PersonActingOn(_day));

        Assert.Equal(DecisionOutcome.Review, _review.Decision);
    }

    [Fact]
    public void A_missing_specialist_voice_is_accepted_with_a_reason()
    {
        _review.RecordDecision(
            A.Decision(DecisionOutcome.Review, _day) with { SpecialistVoicePresent = false, WhyNoSpecialistVoice = "Ill that day; sent written advice." },
            A.PersonActingOn(_day));

        Assert.NotNull(_review.Decision);
    }

    [Fact]
    public void A_late_decision_is_recorded_and_its_clock_says_how_late()
    {
        var late = new DateOnly(2026, 3, 2);
        _review.StartClock("decision", null, A.PersonActingOn(_day));

        _review.RecordDecision(A.Decision(DecisionOutcome.Review, late), A.PersonActingOn(late));
        _review.StopClock("decision", null, Domain.Regimes.ClockStart.Decided, A.PersonActingOn(late.AddDays(3)));

        Assert.Equal(18, _review.Recorded<ClockStopped>().DaysLate); // due on 12 February
    }

    [Fact]
    public void A_deferred_decision_stays_on_record_and_the_time_limit_goes_on()
    {
        _review.RecordDecision(A.Decision(DecisionOutcome.Defer, _day), A.PersonActingOn(_day));
        _review.Recorded<DecisionRecorded>().Completed("record-decision", "defer");
        Assert.Null(_review.DecidedOn);

        _review.RecordDecision(A.Decision(DecisionOutcome.Review, _day.AddDays(14)), A.PersonActingOn(_day.AddDays(14)));

        Assert.Equal([DecisionOutcome.Defer, DecisionOutcome.Review], _review.Decisions.Select(d => d.Outcome));
        Assert.Equal(_day.AddDays(14), _review.DecidedOn);
    }

    [Fact]
    public void A_transferred_decision_is_made_by_the_other_partnership()
    {
        var transfer = A.Decision(DecisionOutcome.Transfer, _day);

        _review.RecordDecision(transfer, A.PersonActingOn(_day));
        _review.RecordDecision(A.Decision(DecisionOutcome.Review, _day.AddDays(7)), A.PersonActingOn(_day.AddDays(7)));

        Assert.Equal(transfer.ToPartnershipId, _review.PartnershipId);
        Assert.Null(_review.Recorded<ReviewTransferred>().Completes);
        Assert.Equal(DecisionOutcome.Review, _review.Decision);
    }

    [Fact]
    public void A_joint_decision_makes_the_review_joint_once()
    {
        _review.MakeJoint(ParallelProcessKind.SafeguardingAdultsReview, "Adults board", A.PersonActingOn(_day));

        _review.RecordDecision(A.Decision(DecisionOutcome.Joint, _day), A.PersonActingOn(_day));

        Assert.Equal("safeguarding-adults-review", _review.Recorded<ReviewMadeJoint>().Kind);
        Assert.Single(_review.JointReviews);
    }

    [Fact]
    public void A_decision_needs_an_accepted_notification()
    {
        var review = A.Review().Build();

        review.Refuses("Look at the notification first", () =>
            review.RecordDecision(A.Decision(DecisionOutcome.Review, _day), A.PersonActingOn(_day)));
    }

    private static IReadOnlyList<CriterionAnswer> OneUnmet(DecisionRecord decision) =>
        [decision.Criteria[0] with { IsMet = false }, .. decision.Criteria.Skip(1)];
}
