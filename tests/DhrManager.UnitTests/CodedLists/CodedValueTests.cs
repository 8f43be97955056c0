using DhrManager.Domain.CodedLists;

namespace DhrManager.UnitTests.CodedLists;

public class CodedValueTests
{
    [Theory]
    [InlineData(0, "under-16")]
    [InlineData(15, "under-16")]
    [InlineData(16, "16-19")]
    [InlineData(24, "20-24")]
    [InlineData(25, "25-34")]
    [InlineData(64, "55-64")]
    [InlineData(65, "65-over")]
    [InlineData(102, "65-over")]
    [InlineData(null, "unknown")]
    public void An_age_falls_in_one_band(int? age, string code) => Assert.Equal(code, AgeBand.Of(age).Code);

    [Fact]
    public void A_negative_age_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => AgeBand.Of(-1));

    [Fact]
    public void Nothing_more_is_expected_of_an_action_that_is_done_or_passed_on() =>
        Assert.Equal(
            ["complete", "complete-audited", "superseded", "not-accepted", "transferred"],
            ActionStatus.List.All.Where(s => s.IsFinal).Select(s => s.Code));

    [Fact]
    public void Evidence_is_listed_from_weakest_to_strongest() =>
        Assert.Equal([1, 2, 3, 4, 5], EvidenceLevel.List.All.Select(l => l.Level));
}
