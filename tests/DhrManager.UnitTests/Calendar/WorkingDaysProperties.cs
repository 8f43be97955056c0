using DhrManager.Domain.Calendar;
using FsCheck;
using FsCheck.Fluent;
using static DhrManager.UnitTests.Calendar.EnglandAndWales;

namespace DhrManager.UnitTests.Calendar;

public class WorkingDaysProperties
{
    private static readonly Arbitrary<(DateOnly Date, int Days)> _dateAndDays = (
        from offset in Gen.Choose(0, 4300)
        from days in Gen.Choose(-300, 300)
        select (Day("2019-01-01").AddDays(offset), days)).ToArbitrary();

    [Fact]
    public void Adding_and_counting_agree() => Holds((date, days) =>
        (days == 0 && !Days.IsWorkingDay(date)) || Days.Between(date, Days.Add(date, days)) == days);

    [Fact]
    public void Adding_never_lands_on_a_day_off() => Holds((date, days) =>
        Days.IsWorkingDay(Days.Add(date, days)));

    [Fact]
    public void Going_and_coming_back_ends_on_the_same_working_day() => Holds((date, days) =>
        !Days.IsWorkingDay(date) || Days.Add(Days.Add(date, days), -days) == date);

    [Fact]
    public void Counting_back_is_counting_forward_negated_between_working_days() => Holds((date, days) =>
    {
        var (from, to) = (Days.NextOrSame(date), Days.Add(date, days));
        return Days.Between(from, to) == -Days.Between(to, from);
    });

    [Fact]
    public void A_clock_that_rolls_is_never_due_on_a_day_off() => Holds((date, days) =>
        Enum.GetValues<ClockKind>().All(kind =>
        {
            var length = Math.Max(Math.Abs(days) / 10, ClockRule.MinimumLength(kind));
            return Days.IsWorkingDay(new ClockRule(kind, length, NonWorkingDayRule.Next).DueOn(date, Days))
                && Days.IsWorkingDay(new ClockRule(kind, length, NonWorkingDayRule.Previous).DueOn(date, Days));
        }));

    private static void Holds(Func<DateOnly, int, bool> property) =>
        Prop.ForAll(_dateAndDays, pair => property(pair.Date, pair.Days)).QuickCheckThrowOnFailure();
}
