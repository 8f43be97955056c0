using DhrManager.Domain.Chronologies;

namespace DhrManager.UnitTests.Chronologies;

public class ChronologyDateTests
{
    [Theory]
    [InlineData("22.05/16", "exact", "22 May 2016")]
    [InlineData("22/5/2016", "exact", "22 May 2016")]
    [InlineData("22-05-2016", "exact", "22 May 2016")]
    [InlineData("22 05 2016", "exact", "22 May 2016")]
    [InlineData("22.5.49", "exact", "22 May 2049")]
    [InlineData("22.5.50", "exact", "22 May 1950")]
    [InlineData("2016-05-22", "exact", "22 May 2016")]
    [InlineData("2016-05-22T00:00:00", "exact", "22 May 2016")]
    [InlineData("22/05/2016 00:00", "exact", "22 May 2016")]
    [InlineData("  22  May   2016 ", "exact", "22 May 2016")]
    [InlineData("22nd May 2016", "exact", "22 May 2016")]
    [InlineData("1st of Sept. 2016", "exact", "1 September 2016")]
    [InlineData("22-May-16", "exact", "22 May 2016")]
    [InlineData("22MAY2016", "exact", "22 May 2016")]
    [InlineData("May 22, 2016", "exact", "22 May 2016")]
    [InlineData("Sunday 22 May 2016", "exact", "22 May 2016")]
    [InlineData("Tues, 24/05/2016", "exact", "24 May 2016")]
    [InlineData("29/02/2016", "exact", "29 February 2016")]
    [InlineData("May 2016", "month", "May 2016")]
    [InlineData("feb 2016", "month", "February 2016")]
    [InlineData("05/2016", "month", "May 2016")]
    [InlineData("2016-05", "month", "May 2016")]
    [InlineData("2016", "year", "2016")]
    [InlineData("about 22 May 2016", "about", "about 22 May 2016")]
    [InlineData("about May 2016", "about", "about May 2016")]
    [InlineData("circa 2016", "about", "about 2016")]
    [InlineData("c.2016", "about", "about 2016")]
    [InlineData("~ 05/2016", "about", "about May 2016")]
    [InlineData("approx. 22/5/2016", "about", "about 22 May 2016")]
    [InlineData("early 2016", "about", "about January to April 2016")]
    [InlineData("mid-2016", "about", "about May to August 2016")]
    [InlineData("late 2016", "about", "about September to December 2016")]
    [InlineData("late February 2016", "about", "about 21 February 2016 to 29 February 2016")]
    [InlineData("Summer 2016", "about", "about June to August 2016")]
    [InlineData("between May 2016 and July 2016", "about", "about May to July 2016")]
    [InlineData("January to April 2016", "about", "about January to April 2016")]
    [InlineData("between 3 May and 9 June 2016", "about", "about 3 May 2016 to 9 June 2016")]
    [InlineData("December 2016 to February 2017", "about", "about December 2016 to February 2017")]
    [InlineData("from 3/5/2016 until 9/5/2016", "about", "about 3 May 2016 to 9 May 2016")]
    [InlineData("unknown", "unknown", "date not recorded")]
    [InlineData("Not Recorded", "unknown", "date not recorded")]
    [InlineData("N/K", "unknown", "date not recorded")]
    [InlineData("?", "unknown", "date not recorded")]
    public void Reads_what_people_type_and_says_how_it_was_understood(string text, string precision, string described)
    {
        Assert.True(ChronologyDate.TryRead(text, out var date, out var problem), problem);

        Assert.Equal(precision, date.Precision.Code);
        Assert.Equal(described, date.Describe());
        Assert.Empty(problem);
    }

    [Theory]
    [InlineData("22/5/2016")]
    [InlineData("May 2016")]
    [InlineData("2016")]
    [InlineData("about 22 May 2016")]
    [InlineData("early 2016")]
    [InlineData("late February 2016")]
    [InlineData("December 2016 to February 2017")]
    [InlineData("from 3/5/2016 until 9/5/2016")]
    [InlineData("unknown")]
    public void What_it_says_is_read_as_the_same_date_again(string text)
    {
        Assert.True(ChronologyDate.TryRead(text, out var date, out _));

        Assert.True(ChronologyDate.TryRead(date.Describe(), out var again, out var problem), problem);
        Assert.Equal(date, again);
    }

    [Theory]
    [InlineData(null, "The date is missing.")]
    [InlineData("   ", "The date is missing.")]
    [InlineData("5/22/2016", "There is no month 22.")]
    [InlineData("13/2016", "There is no month 13.")]
    [InlineData("31/02/2016", "There is no day 31 in February 2016.")]
    [InlineData("29/02/2015", "There is no day 29 in February 2015.")]
    [InlineData("0/5/2016", "There is no day 0 in May 2016.")]
    [InlineData("22/05", "“22/05” has no year")]
    [InlineData("May 16", "In “may 16”, the number may be the day or the year.")]
    [InlineData("22/05/3016", "The year must be between 1900 and 2100.")]
    [InlineData("winter 2016", "Winter lies in two years.")]
    [InlineData("between July 2016 and May 2016", "The period must have a first and a last date")]
    [InlineData("unknown to May 2016", "The period must have a first and a last date")]
    [InlineData("Mayday 2016", "“mayday 2016” cannot be read")]
    [InlineData("last week", "“last week” cannot be read")]
    [InlineData("early 22/5/2016", "“early 22/5/2016” cannot be read")]
    [InlineData("22/05/2016 14:30", "“22/05/2016 14:30” cannot be read")]
    [InlineData("'; drop table", "“'; drop table” cannot be read")]
    [InlineData("about", "“about” cannot be read")]
    [InlineData("٢٢/٥/٢٠١٦", "“٢٢/٥/٢٠١٦” cannot be read")]
    public void Says_what_to_write_when_it_cannot_be_read(string? text, string startOfProblem)
    {
        Assert.False(ChronologyDate.TryRead(text, out var date, out var problem));

        Assert.StartsWith(startOfProblem, problem, StringComparison.Ordinal);
        Assert.EndsWith(".", problem, StringComparison.Ordinal);
        Assert.Equal(ChronologyDate.Unknown, date);
    }

    [Fact]
    public void Very_long_text_is_refused_without_delay()
    {
        Assert.False(ChronologyDate.TryRead(string.Concat(Enumerable.Repeat("from to ", 5_000)), out _, out var problem));

        Assert.Equal("The date is too long. Put anything but the date in the comment.", problem);
    }

    [Fact]
    public void A_month_and_a_year_know_their_first_and_last_day()
    {
        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29)), Ends(ChronologyDate.Month(2024, 2)));
        Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)), Ends(ChronologyDate.Year(2024)));
    }

    private static (DateOnly? From, DateOnly? Until) Ends(ChronologyDate date) => (date.From, date.Until);
}
