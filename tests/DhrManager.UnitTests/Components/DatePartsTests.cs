using System.ComponentModel.DataAnnotations;
using DhrManager.Web.Components.Gov;

namespace DhrManager.UnitTests.Components;

public sealed class DatePartsTests
{
    private const string NotReal = "The date of death must be a real date";

    [Theory]
    [InlineData("27", "3", "2026", 2026, 3, 27)]
    [InlineData("01", "09", "2026", 2026, 9, 1)]
    [InlineData(" 7 ", " 12", "2025 ", 2025, 12, 7)]
    [InlineData("29", "2", "2024", 2024, 2, 29)]
    [InlineData("29", "2", "2000", 2000, 2, 29)]
    [InlineData("31", "12", "1900", 1900, 12, 31)]
    public void Three_good_boxes_make_a_date(string day, string month, string year, int y, int m, int d)
    {
        var parts = Parts(day, month, year);

        Assert.Equal(new DateOnly(y, m, d), parts.Value);
        Assert.Equal(new DateOnly(y, m, d), parts.ToDate());
        Assert.Null(Error(parts));
    }

    [Theory]
    [InlineData("31", "2", "2026", NotReal)]
    [InlineData("29", "2", "2026", NotReal)]
    [InlineData("29", "2", "2100", NotReal)]
    [InlineData("31", "4", "2026", NotReal)]
    [InlineData("0", "1", "2026", NotReal)]
    [InlineData("1", "13", "2026", NotReal)]
    [InlineData("-1", "1", "2026", NotReal)]
    [InlineData("1.5", "1", "2026", NotReal)]
    [InlineData("first", "March", "2026", NotReal)]
    [InlineData("1", "1", "abcd", NotReal)]
    [InlineData("1", "1", "0001", NotReal)]
    [InlineData("1", "1", "1899", NotReal)]
    [InlineData("1", "1", "1", "Year must include 4 numbers")]
    [InlineData("1", "1", "26", "Year must include 4 numbers")]
    [InlineData("1", "1", "20266", "Year must include 4 numbers")]
    [InlineData("1", "1", " ", "The date of death must include a year")]
    [InlineData(null, "1", "2026", "The date of death must include a day")]
    [InlineData("1", null, null, "The date of death must include a month and year")]
    [InlineData(null, null, null, "Enter the date of death")]
    [InlineData(" ", "", " ", "Enter the date of death")]
    public void Anything_else_says_what_to_mend(string? day, string? month, string? year, string expected)
    {
        var parts = Parts(day, month, year);

        Assert.Equal(expected, Error(parts));
        Assert.Null(parts.Value);
        Assert.Throws<InvalidOperationException>(() => parts.ToDate());
    }

    [Fact]
    public void A_date_that_was_not_posted_counts_as_blank() => Assert.Equal("Enter the date of death", Error(null));

    [Fact]
    public void An_optional_date_may_be_blank_but_not_wrong()
    {
        Assert.Null(Error(Parts(null, null, null), optional: true));
        Assert.Equal(NotReal, Error(Parts("31", "2", "2026"), optional: true));
    }

    [Fact]
    public void A_date_goes_into_the_boxes_and_comes_back() =>
        Assert.Equal(new DateOnly(2026, 3, 7), DateParts.From(new DateOnly(2026, 3, 7)).Value);

    [Fact]
    public void No_date_leaves_the_boxes_empty() => Assert.True(DateParts.From(null).IsEmpty);

    private static DateParts Parts(string? day, string? month, string? year) => new() { Day = day, Month = month, Year = year };

    private static string? Error(DateParts? parts, bool optional = false)
    {
        var rule = new RealDateAttribute("the date of death") { Optional = optional };
        var context = new ValidationContext(new object()) { MemberName = "DiedOn" };
        return rule.GetValidationResult(parts, context)?.ErrorMessage;
    }
}
