using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Calendar;
using static DhrManager.UnitTests.Calendar.EnglandAndWales;

namespace DhrManager.UnitTests.Regimes;

public class ShippedRegimesTests
{
    private static readonly Regime _dhr2016 = Shipped("dhr-2016");
    private static readonly Regime _dardr = Shipped("dardr");

    public static TheoryData<string> Codes => ["dhr-2016", "dardr"];

    public static Regime Shipped(string code) =>
        RegimeReader.Read(RepositoryFile.Read($"seed/regimes/{code}.json"), $"seed/regimes/{code}.json");

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_regime_has_the_code_of_its_file(string code) => Assert.Equal(code, Shipped(code).Code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_value_has_a_source(string code)
    {
        var regime = Shipped(code);
        List<Citation> citations =
        [
            .. regime.Clocks.Select(c => c.Citation),
            .. regime.Criteria.Select(c => c.Citation),
            .. regime.ParticularConcerns.Select(c => c.Citation),
            .. regime.RequiredPanel.Select(m => m.Citation),
            .. regime.CopyRecipients.Select(r => r.Citation),
            .. regime.SubmissionPack.Select(d => d.Citation),
            .. regime.PublicationRules.Documents.Select(d => d.Citation),
            regime.PublicationRules.Citation,
        ];

        Assert.NotEmpty(citations);
        Assert.All(citations, citation => Assert.Contains(
            citation.Source,
            new[] { regime.Act.Source, regime.Guidance.Source, Citations.Local.Source, Citations.DomesticAbuse.Source }));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_clock_is_defined_once_in_the_order_of_the_process(string code) =>
        Assert.Equal(ClockCodes.All, Shipped(code).Clocks.Select(c => c.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_time_limit_taken_from_the_guidance_is_marked_to_be_checked(string code)
    {
        var regime = Shipped(code);

        Assert.All(
            regime.Clocks.Where(c => c.Citation.Source == regime.Guidance.Source),
            clock => Assert.True(clock.CheckAgainstGuidance, clock.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void There_are_six_purposes(string code) => Assert.Equal(6, Shipped(code).PurposeLimbs.Count);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_commissioner_must_have_a_copy_before_publication(string code) =>
        Assert.True(Shipped(code).CopyRecipients.Single(r => r.Code == "domestic-abuse-commissioner").IsRequiredBeforePublication);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_report_to_be_submitted_again_may_not_be_published(string code) =>
        Assert.False(Shipped(code).QaOutcomes.Single(o => o.Code == QaOutcome.Resubmit.Code).PermitsPublication);

    [Fact]
    public void In_2016_the_decision_is_due_in_a_month_and_the_report_in_six()
    {
        Assert.Equal(Day("2026-02-12"), Due(_dhr2016, ClockCodes.Decision, "2026-01-12"));
        Assert.Equal(Day("2026-08-02"), Due(_dhr2016, ClockCodes.OverviewReport, "2026-02-02")); // a Sunday: kept
    }

    [Fact]
    public void The_draft_gives_twelve_months_for_the_report() =>
        Assert.Equal(Day("2027-02-02"), Due(_dardr, ClockCodes.OverviewReport, "2026-02-02"));

    [Fact]
    public void Sharing_a_household_is_enough_in_2016_only()
    {
        Assert.Contains(DeathCategory.HouseholdHomicide, _dhr2016.DeathCategories);
        Assert.DoesNotContain(DeathCategory.HouseholdHomicide, _dardr.DeathCategories);
    }

    [Fact]
    public void Under_the_draft_the_Secretary_of_State_has_a_copy_too() =>
        Assert.Contains(_dardr.CopyRecipients, r => r is { Code: "secretary-of-state", IsRequiredBeforePublication: true });

    [Fact]
    public void A_late_return_is_reminded_of_and_escalated_on_working_days()
    {
        var clock = _dhr2016.Clock(ClockCodes.Return);
        var due = Day("2026-04-07"); // the day after Easter

        Assert.Equal(
            [Day("2026-03-20"), Day("2026-03-27"), Day("2026-04-02"), due],
            clock.RemindersOn(due, Days));
        Assert.Equal(
            [Day("2026-04-08"), Day("2026-04-14"), Day("2026-04-21"), Day("2026-04-28")],
            clock.EscalationsOn(due, Days));
    }

    [Fact]
    public void A_clock_no_regime_has_is_named_in_the_error()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => _dhr2016.Clock("tea-break"));

        Assert.Equal("The regime 'dhr-2016' has no clock 'tea-break'.", error.Message);
    }

    private static DateOnly Due(Regime regime, string clock, string start) =>
        regime.Clock(clock).DueOn(Day(start), Days);
}
