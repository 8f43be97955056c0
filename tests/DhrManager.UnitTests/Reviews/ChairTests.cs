using DhrManager.Domain.Access;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class ChairTests
{
    private static readonly DateOnly _day = new(2026, 3, 16);

    private readonly Review _review = A.Review().Commissioned().Build();

    public static TheoryData<string, Func<ChairAppointment, ChairAppointment>> Unfit => new()
    {
        { "Enter the name of the chair", c => c with { Name = "" } },
        { "The name must be 200", c => c with { Name = new string('x', 201) } },
        { "Enter the day on which the contract starts", c => c with { ContractStartsOn = null } },
        { "The contract must not end", c => c with { ContractEndsOn = _day.AddDays(-1) } },
        { "Enter the chair's training", c => c with { TrainingEvidence = " " } },
        { "Enter how many other", c => c with { OtherLiveReviews = -1 } },
        { "The date of the appointment", c => c with { AppointedOn = _day.AddDays(1) } },
        { "Answer this question on conflicts", c => c with { Conflicts = [.. c.Conflicts.Skip(1)] } },
        { "Answer this question on conflicts", c => c with { Conflicts = [.. c.Conflicts, c.Conflicts[0]] } },
        { "Say what was declared", c => c with { Conflicts = Declared(c, detail: null, mitigation: "None needed.") } },
        { "A conflict is unresolved", c => c with { Conflicts = Declared(c, "Advised the trust in 2019.", mitigation: " ") } },
        { "Enter who judged", c => c with { ConflictsAssessedBy = "" } },
        { "The chair must not work for", c => c with { IsEmployedByInvolvedAgency = true } },
        { "The chair left an agency in the case", c => c with { LeftInvolvedAgencyOn = _day.AddYears(-3).AddDays(1) } },
    };

    public static TheoryData<string, Func<ChairAppointment, ChairAppointment>> Doubtful => new()
    {
        { "There is no evidence of training", c => c with { TrainingEvidence = null, TrainingWaivedBecause = "Chaired eleven." } },
        { "There is no statement of independence", c => c with { IndependenceStatement = null } },
        { "The chair left an agency", c => c with { LeftInvolvedAgencyOn = _day.AddYears(-1), WhyEmploymentDoesNotMatter = "Another county." } },
        { "The chair declared an interest", c => c with { Conflicts = Declared(c, "Advised the trust in 2019.", "Leaves the room for the trust.") } },
        { "No vetting", c => c with { IsVetted = false } },
        { "The chair has 4 other live reviews", c => c with { OtherLiveReviews = Review.ManyLiveReviews } },
        { "The contract ends on 1 August 2026", c => c with { ContractEndsOn = new DateOnly(2026, 8, 1) } },
    };

    [Fact]
    public void The_statement_of_independence_may_follow_the_appointment()
    {
        var actor = A.PersonActingOn(_day);
        _review.Refuses("Nobody chairs this review now", () => _review.StateIndependence("Retired in 2019.", actor));
        _review.AppointChair(A.Chair(_day) with { IndependenceStatement = null }, actor);
        _review.Refuses("Enter the statement of independence", () => _review.StateIndependence(" ", actor));

        _review.StateIndependence(" Retired in 2019. ", actor);

        Assert.Equal("Retired in 2019.", _review.Chair!.IndependenceStatement);
        Assert.DoesNotContain(_review.ChairWarnings, w => w.StartsWith("There is no statement", StringComparison.Ordinal));
        _review.Recorded<IndependenceStated>();
    }

    [Theory]
    [MemberData(nameof(Unfit))]
    public void A_chair_who_is_not_independent_or_not_able_is_refused(string message, Func<ChairAppointment, ChairAppointment> change)
    {
        _review.Refuses(message, () => _review.AppointChair(change(A.Chair(_day)), A.PersonActingOn(_day)));

        Assert.Null(_review.Chair);
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void What_the_law_leaves_open_is_a_warning(string warning, Func<ChairAppointment, ChairAppointment> change)
    {
        _review.StartClock(ClockCodes.OverviewReport, null, A.PersonActingOn(_day)); // due on 2 August 2026

        _review.AppointChair(change(A.Chair(_day)), A.PersonActingOn(_day));

        Assert.StartsWith(warning, Assert.Single(_review.ChairWarnings), StringComparison.Ordinal);
    }

    [Fact]
    public void The_appointment_completes_its_step_and_puts_the_chair_on_the_list()
    {
        var chair = A.Chair(_day);

        _review.AppointChair(chair, A.PersonActingOn(_day));

        _review.Recorded<ChairAppointed>().Completed("appoint-chair");
        Assert.Empty(_review.ChairWarnings);
        Assert.Equal(_day, _review.ChairAppointedOn);
        Assert.Contains(_review.Access, a => a.PersonId == chair.PersonId && a.Role == ReviewRole.IndependentChair);
    }

    [Fact]
    public void A_chair_without_an_account_can_be_appointed()
    {
        _review.AppointChair(A.Chair(_day) with { PersonId = null }, A.PersonActingOn(_day));

        Assert.DoesNotContain(_review.Access, a => a.Role == ReviewRole.IndependentChair);
    }

    [Fact]
    public void The_cooling_off_period_ends_on_its_anniversary()
    {
        _review.AppointChair(A.Chair(_day) with { LeftInvolvedAgencyOn = _day.AddYears(-3) }, A.PersonActingOn(_day));

        Assert.Empty(_review.ChairWarnings);
    }

    [Fact]
    public void A_chair_is_appointed_only_after_decision_and_notice_to_the_Home_Office()
    {
        var decided = A.Review().Decided().Build();

        Assert.Equal(Citations.Conduct, decided.Refuses("A chair is appointed once", () => decided.AppointChair(A.Chair(_day), A.PersonActingOn(_day))));
    }

    [Fact]
    public void Everybody_who_declines_is_counted_until_somebody_accepts()
    {
        _review.Refuses("Say in a sentence why they declined", () => _review.RecordChairDeclined("", A.PersonActingOn(_day)));
        _review.RecordChairDeclined("Four live reviews.", A.PersonActingOn(_day));
        _review.Recorded<ChairDeclined>().Completed("appoint-chair", "declined");
        Assert.Equal(new ChairRefusal(_day, "Four live reviews."), Assert.Single(_review.ChairRefusals));

        _review.AppointChair(A.Chair(_day), A.PersonActingOn(_day));
        _review.Refuses("This review has a chair", () => _review.RecordChairDeclined("Too late.", A.PersonActingOn(_day)));
    }

    [Fact]
    public void A_chair_who_leaves_goes_off_the_list_and_makes_room_for_another()
    {
        var first = A.Chair(_day);
        var second = A.Chair(_day.AddDays(40));
        _review.AppointChair(first, A.PersonActingOn(_day));
        _review.Refuses("This review has a chair. Record first", () => _review.AppointChair(second, A.PersonActingOn(_day.AddDays(40))));

        _review.EndChair(_day.AddDays(30), "Ill health.", A.PersonActingOn(_day.AddDays(30)));
        _review.AppointChair(second, A.PersonActingOn(_day.AddDays(40)));

        Assert.Equal((second, _day), (_review.Chair, _review.ChairAppointedOn));
        Assert.Equal(new PastChair(first, _day.AddDays(30), "Ill health."), Assert.Single(_review.PastChairs));
        Assert.NotNull(_review.Access.Single(a => a.PersonId == first.PersonId).EndedAt);
        Assert.Null(_review.Recorded<ChairLeft>().Completes);
    }

    [Fact]
    public void Leaving_needs_a_chair_a_possible_day_and_a_reason()
    {
        _review.Refuses("This review has no chair", () => _review.EndChair(_day, "Ill.", A.PersonActingOn(_day)));
        _review.AppointChair(A.Chair(_day), A.PersonActingOn(_day));

        _review.Refuses("The chair was appointed on 16 March 2026", () => _review.EndChair(_day.AddDays(-1), "Ill.", A.PersonActingOn(_day)));
        _review.Refuses("The day on which the chair left", () => _review.EndChair(_day.AddDays(1), "Ill.", A.PersonActingOn(_day)));
        _review.Refuses("Say why the chair left", () => _review.EndChair(_day, "", A.PersonActingOn(_day)));
    }

    private static IReadOnlyList<ConflictAnswer> Declared(ChairAppointment chair, string? detail, string? mitigation) =>
        [chair.Conflicts[0] with { IsDeclared = true, Detail = detail, Mitigation = mitigation }, .. chair.Conflicts.Skip(1)];
}
