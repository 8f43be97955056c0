using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.UnitTests.Agencies;

public class AgencyTests
{
    [Fact]
    public void A_change_keeps_the_code()
    {
        var agency = New();

        agency.Change(" Estmere Police ", AgencyKind.Police, "", "Estmere");

        Assert.Equal(("EC", "Estmere Police", "Estmere"), (agency.Code, agency.Name, agency.Area));
    }

    [Theory]
    [InlineData("", "Enter the name")]
    [InlineData("  ", "Enter the name")]
    public void An_agency_without_a_name_is_refused(string name, string start) =>
        Assert.StartsWith(start, Assert.Throws<RuleBrokenException>(() => New().Change(name, AgencyKind.Police, "", "")).Message, StringComparison.Ordinal);

    [Fact]
    public void Texts_are_as_long_as_allowed_and_no_longer()
    {
        var longest = new string('x', Agency.TextMaxLength);

        New().Change(longest, AgencyKind.Police, longest, longest);
        Assert.Throws<RuleBrokenException>(() => New().Change(longest + "x", AgencyKind.Police, "", ""));
        Assert.Throws<RuleBrokenException>(() => New().Change("Name", AgencyKind.Police, longest + "x", ""));
        Assert.Throws<RuleBrokenException>(() => New().Change("Name", AgencyKind.Police, "", longest + "x"));
    }

    private static Agency New() => new(Guid.CreateVersion7(), "EC", "Estmere Constabulary", AgencyKind.Police, "s.9 body", "Estmere");
}
