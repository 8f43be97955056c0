using DhrManager.Domain.Regimes;
using static DhrManager.UnitTests.Calendar.EnglandAndWales;

namespace DhrManager.UnitTests.Regimes;

public class RegimeCatalogueTests
{
    private static readonly Regime _dhr2016 = ShippedRegimesTests.Shipped("dhr-2016");
    private static readonly Regime _dardr = ShippedRegimesTests.Shipped("dardr");
    private static readonly RegimeCatalogue _shipped = new([_dardr, _dhr2016]);

    [Fact]
    public void All_regimes_are_listed_with_those_not_commenced_last() =>
        Assert.Equal(["dhr-2016", "dardr"], _shipped.All.Select(r => r.Code));

    [Fact]
    public void A_regime_is_found_by_its_code() => Assert.Same(_dardr, _shipped.Find("dardr"));

    [Fact]
    public void An_unknown_code_is_refused_with_the_codes_there_are()
    {
        var refusal = Assert.Throws<RegimeUnknownException>(() => _shipped.Find("dhr-2011"));

        Assert.Equal("There is no regime 'dhr-2011'; the regimes are dhr-2016, dardr.", refusal.Message);
    }

    [Fact]
    public void A_draft_is_never_in_force() =>
        Assert.Equal("dhr-2016", _shipped.InForceOn(Day("2029-01-01")).Code);

    [Fact]
    public void Before_the_first_regime_none_is_in_force()
    {
        var refusal = Assert.Throws<RegimeUnknownException>(() => _shipped.InForceOn(Day("2016-11-30")));

        Assert.Equal("No regime was in force on 30 November 2016.", refusal.Message);
    }

    [Theory]
    [InlineData("2027-03-31", "dhr-2016")]
    [InlineData("2027-04-01", "dardr")]
    public void A_regime_takes_over_on_the_day_it_commences(string date, string code)
    {
        var commenced = _dardr with { IsDraft = false, EffectiveFrom = Day("2027-04-01") };

        Assert.Equal(code, new RegimeCatalogue([_dhr2016, commenced]).InForceOn(Day(date)).Code);
    }

    [Theory]
    [InlineData("2027-03-31", true)]
    [InlineData("2027-04-01", false)]
    public void The_last_day_of_a_regime_is_included(string date, bool inForce)
    {
        var ended = _dhr2016 with { EffectiveTo = Day("2027-03-31") };

        Assert.Equal(inForce, ended.IsInForceOn(Day(date)));
    }

    [Fact]
    public void Two_regimes_with_one_code_are_refused() =>
        Assert.Throws<ArgumentException>(() => new RegimeCatalogue([_dhr2016, _dhr2016]));
}
