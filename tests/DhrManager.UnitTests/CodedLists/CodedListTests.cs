using DhrManager.Domain.CodedLists;

namespace DhrManager.UnitTests.CodedLists;

public class CodedListTests
{
    [Fact]
    public void A_value_is_found_by_its_code() => Assert.Same(AbuseType.Economic, AbuseType.List.Find("economic"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Economic")]
    public void What_is_not_a_code_finds_nothing(string? code)
    {
        Assert.False(AbuseType.List.TryFind(code, out var value));
        Assert.Null(value);
    }

    [Fact]
    public void An_unknown_code_is_refused_with_the_list()
    {
        var refusal = Assert.Throws<KeyNotFoundException>(() => AbuseType.List.Find("noise"));

        Assert.Equal("'noise' is not a code of the list AbuseType.", refusal.Message);
    }

    [Fact]
    public void People_see_the_label() => Assert.Equal("Economic abuse", $"{AbuseType.Economic}");

    [Fact]
    public void Values_keep_the_order_they_are_given_in()
    {
        var list = new CodedList<AbuseType>(AbuseType.Psychological, AbuseType.Economic);

        Assert.Equal([AbuseType.Psychological, AbuseType.Economic], list.All);
    }

    [Fact]
    public void A_code_used_twice_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => new CodedList<AbuseType>(AbuseType.Economic, AbuseType.Economic));

        Assert.StartsWith("The code 'economic' is used twice.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Economic")]
    [InlineData("economic abuse")]
    [InlineData("economic-")]
    [InlineData("")]
    public void A_code_is_lower_case_words_joined_by_hyphens(string code) =>
        Assert.Throws<ArgumentException>(() => new CodedList<Invented>(new Invented(code)));

    private sealed record Invented(string Code) : CodedValue(Code, "Invented");
}
