using DhrManager.Domain.Rules;

namespace DhrManager.UnitTests.Rules;

public class RuleBrokenExceptionTests
{
    [Fact]
    public void A_broken_rule_is_refused_with_its_source()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() =>
            RuleBrokenException.ThrowIf(true, "Enter the reasons.", Citations.ReviewDefinition));

        Assert.Equal("Enter the reasons.", refusal.Message);
        Assert.Equal("Domestic Violence, Crime and Victims Act 2004, section 9(1)", refusal.Citation.ToString());
    }

    [Fact]
    public void A_kept_rule_is_not_refused() =>
        Assert.Null(Record.Exception(() => RuleBrokenException.ThrowIf(false, "Enter the reasons.", Citations.Local)));

    [Fact]
    public void A_source_without_a_section_is_cited_whole() =>
        Assert.Equal(
            "Local procedure (a setting of this partnership; check against the guidance)",
            Citations.Local.ToString());

    [Fact]
    public void Citations_to_the_same_place_are_equal() =>
        Assert.Equal(Citations.ReviewDefinition, new Citation(Citations.ReviewDefinition.Source, "section 9(1)"));
}
