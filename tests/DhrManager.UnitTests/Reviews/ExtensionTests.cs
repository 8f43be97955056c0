using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class ExtensionTests
{
    private static readonly DateOnly _day = new(2026, 7, 1);
    private static readonly DateOnly _first = new(2026, 8, 2);
    private static readonly DateOnly _new = new(2026, 11, 30);

    private readonly Review _review = A.Review().Commissioned().Build();

    public ExtensionTests()
    {
        _review.StartClock(ClockCodes.OverviewReport, null, A.PersonActingOn(_day));
        _review.TakeEvents();
    }

    [Fact]
    public void Every_extension_keeps_the_date_first_given_and_the_one_before()
    {
        Extend(_new);
        Extend(_new.AddMonths(1));

        var clock = _review.RunningClock(ClockCodes.OverviewReport)!;
        Assert.Equal((_first, _new.AddMonths(1)), (clock.FirstDueOn, clock.DueOn));
        Assert.Equal([_first, _new], _review.Extensions.Select(e => e.OldDueOn));
        Assert.Equal([_new, _new.AddMonths(1)], _review.NewEvents.Select(e => e.Event).OfType<ReviewExtended>().Select(e => e.NewDueOn));
    }

    [Fact]
    public void A_report_already_late_can_be_extended_to_a_day_to_come()
    {
        var late = _first.AddDays(20);

        _review.Refuses("The report is due on 2 August 2026", () => Extend(late, actingOn: late));
        Extend(late.AddDays(1), actingOn: late);

        Assert.Equal(0, _review.DaysLate(_review.Clocks[0], late));
    }

    [Fact]
    public void An_extension_needs_a_later_date_an_approver_and_an_explanation()
    {
        _review.Refuses("The report is due on 2 August 2026", () => Extend(_first));
        _review.Refuses("Enter who approved", () => Extend(_new, approvedBy: ""));
        _review.Refuses("Explain the new date", () => Extend(_new, note: " "));
        _review.Refuses("The days on which the Home Office", () => Extend(_new, homeOfficeToldOn: _day.AddDays(1)));
    }

    [Fact]
    public void Without_a_report_due_there_is_nothing_to_extend()
    {
        var review = A.Review().Scoped().Build();

        review.Refuses("No overview report is due", () =>
            review.Extend(ExtensionReason.Complexity, _new, "CSP chair", null, null, "Many agencies.", A.PersonActingOn(_day)));
    }

    [Fact]
    public void The_Home_Office_and_the_family_may_be_told_later_and_the_first_date_counts()
    {
        Extend(_new, homeOfficeToldOn: _day);
        var id = _review.Extensions[0].Id;

        _review.Refuses("Enter when the Home Office or the family", () => _review.TellOfExtension(id, null, null, A.PersonActingOn(_day)));
        _review.Refuses("The days on which the Home Office", () => _review.TellOfExtension(id, null, _day.AddDays(1), A.PersonActingOn(_day)));
        _review.Refuses("Choose an extension", () => _review.TellOfExtension(Guid.CreateVersion7(), _day, null, A.PersonActingOn(_day)));
        _review.TellOfExtension(id, _day.AddDays(2), _day.AddDays(2), A.PersonActingOn(_day.AddDays(2)));

        Assert.Equal(new ExtensionTold(id, _day, _day.AddDays(2)), _review.Recorded<ExtensionTold>());
    }

    private void Extend(DateOnly to, string approvedBy = "CSP chair", string note = "Many agencies.", DateOnly? homeOfficeToldOn = null, DateOnly? actingOn = null) =>
        _review.Extend(ExtensionReason.Complexity, to, approvedBy, homeOfficeToldOn, null, note, A.PersonActingOn(actingOn ?? _day));
}
