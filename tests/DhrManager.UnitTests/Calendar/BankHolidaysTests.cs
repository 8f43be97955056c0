using DhrManager.Domain.Calendar;
using DhrManager.Domain.Rules;
using static DhrManager.UnitTests.Calendar.EnglandAndWales;

namespace DhrManager.UnitTests.Calendar;

public class BankHolidaysTests
{
    [Theory]
    [InlineData("2020-05-08", "2020-05-04")] // early May moved for VE day
    [InlineData("2022-06-02", "2022-05-30")] // spring moved for the Platinum Jubilee
    public void A_moved_bank_holiday_is_on_its_new_day_only(string moved, string usual)
    {
        Assert.True(Holidays.Contains(Day(moved)));
        Assert.False(Holidays.Contains(Day(usual)));
    }

    [Theory]
    [InlineData("2022-06-03")] // Platinum Jubilee
    [InlineData("2022-09-19")] // state funeral
    [InlineData("2023-05-08")] // coronation
    public void Bank_holidays_proclaimed_once_are_there(string day) => Assert.True(Holidays.Contains(Day(day)));

    [Theory]
    [InlineData("2021-12-27")]
    [InlineData("2021-12-28")]
    [InlineData("2022-12-27")]
    [InlineData("2023-01-02")]
    [InlineData("2026-12-28")]
    [InlineData("2027-12-27")]
    [InlineData("2027-12-28")]
    [InlineData("2028-01-03")]
    public void A_bank_holiday_on_a_weekend_has_a_substitute(string substitute) =>
        Assert.True(Holidays.Contains(Day(substitute)));

    [Theory]
    [InlineData(2019, 8)]
    [InlineData(2020, 8)]
    [InlineData(2021, 8)]
    [InlineData(2022, 10)]
    [InlineData(2023, 9)]
    [InlineData(2024, 8)]
    [InlineData(2025, 8)]
    [InlineData(2026, 8)]
    [InlineData(2027, 8)]
    [InlineData(2028, 8)]
    [InlineData(2029, 8)]
    [InlineData(2030, 8)]
    public void Every_year_has_its_number_of_bank_holidays_all_on_weekdays(int year, int expected)
    {
        var holidays = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays)
            .Where(day => day.Year == year && Holidays.Contains(day))
            .ToList();

        Assert.Equal(expected, holidays.Count);
        Assert.All(holidays, day => Assert.False(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));
    }

    [Theory]
    [InlineData("2018-12-31", false)]
    [InlineData("2019-01-01", true)]
    [InlineData("2030-12-31", true)]
    [InlineData("2031-01-01", false)]
    public void The_table_says_which_years_it_covers(string day, bool covered) =>
        Assert.Equal(covered, Holidays.Covers(Day(day)));

    [Fact]
    public void Past_the_table_only_weekends_are_known()
    {
        Assert.True(Days.IsWorkingDay(Day("2031-12-25")));
        Assert.False(Days.IsWorkingDay(Day("2031-12-27")));
    }

    [Fact]
    public void An_empty_table_covers_nothing()
    {
        var none = new BankHolidays([]);

        Assert.False(none.Covers(Day("2026-01-01")));
        Assert.Equal(DateOnly.MinValue, none.CoversUntil);
    }

    [Fact]
    public void Local_closure_days_replace_those_before_and_do_not_extend_the_years_covered()
    {
        var closed = Holidays.WithClosures([Day("2026-12-29")]).WithClosures([Day("2031-12-29")]);

        Assert.False(closed.Contains(Day("2026-12-29")));
        Assert.True(closed.Contains(Day("2031-12-29")));
        Assert.True(closed.Contains(Day("2026-12-28")));
        Assert.Equal(Day("2030-12-31"), closed.CoversUntil);
    }

    [Theory]
    [InlineData("{", "line 1", "is not valid JSON: put right the brackets, commas and quotes there")]
    [InlineData("[]", "the file", "must be an object in { }")]
    [InlineData("{}", "england-and-wales", "is missing: put an object in { }")]
    [InlineData("""{"england-and-wales":{}}""", "england-and-wales.events", "is missing: put a list in [ ]")]
    [InlineData("""{"england-and-wales":1,"england-and-wales":2}""", "the file", "has the same field twice in one object: take one out")]
    public void A_malformed_file_is_refused_in_one_sentence_with_the_field(string json, string field, string remedy)
    {
        var refusal = Assert.Throws<SettingsException>(() => BankHolidays.Read(json, "bank-holidays.json"));

        Assert.Equal($"bank-holidays.json: {field} {remedy}.", refusal.Message);
    }

    [Theory]
    [InlineData("[]", "", "must list at least one bank holiday")]
    [InlineData("[4]", "[0]", "must be an object in { }")]
    [InlineData("""[{"date":"2026-12-25"}]""", "[0].title", "is missing: put text")]
    [InlineData("""[{"title":"Christmas","date":"25/12/2026"}]""", "[0].date", "must be a date such as 2026-12-25")]
    [InlineData("""[{"title":"a","date":"2026-01-01"},{"title":"b","date":"2026-01-01"}]""",
        "[1].date",
        "is in the list twice: take one out")]
    public void A_malformed_bank_holiday_is_refused_with_its_place_in_the_list(string events, string place, string remedy)
    {
        var json = """{"england-and-wales":{"events":""" + events + "}}";

        var refusal = Assert.Throws<SettingsException>(() => BankHolidays.Read(json, "bank-holidays.json"));

        Assert.Equal($"england-and-wales.events{place}", refusal.Field);
        Assert.EndsWith($" {remedy}.", refusal.Message, StringComparison.Ordinal);
    }
}
