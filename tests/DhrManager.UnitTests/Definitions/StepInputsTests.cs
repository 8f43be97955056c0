using System.Text.RegularExpressions;
using DhrManager.Domain.Access;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Regimes;
using static DhrManager.UnitTests.Definitions.Shipped;

namespace DhrManager.UnitTests.Definitions;

/// <summary>What steps say must be known to the domain: roles, clocks, stages and letters.</summary>
public partial class StepInputsTests
{
    // Its limit is the usual date of a return that is a chronology only; the return's own clock measures it.
    private static readonly string[] _clocksWithoutStep = [ClockCodes.Chronology];

    private static readonly string[] _letters =
    [
        "notification-acknowledgement",
        "scoping-request",
        "decision-home-office",
        "decision-agencies",
        "family-first",
        "family-no-review",
        "chair-appointment",
        "return-request",
        "return-sent-back",
        "draft-issued",
        "submission-cover",
        "qa-response",
        "publication-notice",
        "commissioner-copy",
        "action-request",
    ];

    public static TheoryData<string> Regimes => ["dhr-2016", "dardr"];

    [Fact]
    public void Every_human_task_has_a_title_a_form_and_roles_that_exist() => Assert.All(StepsOfType(HumanTask), task =>
    {
        Assert.Matches(Sentence(), task.Step.Input("title"));
        Assert.Matches(Code(), task.Step.Input("form"));
        Assert.All(task.Step.Input("role")!.Split(' '), role => Assert.True(ReviewRole.List.TryFind(role, out _), role));
    });

    [Fact]
    public void A_task_is_not_given_to_agencies_and_others_at_once() => Assert.All(StepsOfType(HumanTask), task =>
        Assert.Single(task.Step.Input("role")!.Split(' ').Select(r => ReviewRole.List.Find(r).IsOfAnAgency).Distinct()));

    [Fact]
    public void A_task_with_a_date_takes_it_from_a_clock_that_some_definition_starts() => Assert.Empty(
        StepsOfType(HumanTask).Select(t => t.Step.Input("due")).OfType<string>().Except(Clocks("start")));

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Every_clock_exists_in_the_regime(string regime) => Assert.Empty(
        StepsOfType(Clock).Select(c => c.Step.Input("clock")).Except(ShippedRegimesTests.Shipped(regime).Clocks.Select(c => c.Code)));

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Every_clock_of_the_regime_is_started_and_stopped(string regime)
    {
        var clocks = ShippedRegimesTests.Shipped(regime).Clocks.Select(c => c.Code).Except(_clocksWithoutStep).ToList();

        Assert.Empty(clocks.Except(Clocks("start")));
        Assert.Empty(clocks.Except(Clocks("stop")));
    }

    [Fact]
    public void A_clock_is_started_or_stopped_and_only_a_stop_names_the_fact_it_stops_on() => Assert.All(StepsOfType(Clock), clock =>
    {
        Assert.Contains(clock.Step.Input("action"), new[] { "start", "stop" });
        Assert.True(
            clock.Step.Input("on") is not { } on || (clock.Step.Input("action") == "stop" && Enum.TryParse<ClockStart>(on, out _)),
            clock.Step.Id);
    });

    [Fact]
    public void Every_stage_exists_and_is_entered_somewhere() => Assert.Equal(
        ReviewStage.List.All.Select(s => s.Code).Order(),
        StepsOfType(Stage).Select(s => s.Step.Input("stage")!).Distinct().Order());

    [Fact]
    public void Every_letter_exists_and_is_written_somewhere() => Assert.Equal(
        _letters.Order(),
        StepsOfType(Letter).Select(l => l.Step.Input("letter")!).Distinct().Order());

    [Fact]
    public void Every_letter_goes_to_a_role_that_exists() => Assert.All(
        StepsOfType(Letter),
        letter => Assert.True(ReviewRole.List.TryFind(letter.Step.Input("to"), out _), letter.Step.Id));

    private static IEnumerable<string> Clocks(string action) =>
        StepsOfType(Clock).Where(c => c.Step.Input("action") == action).Select(c => c.Step.Input("clock")!);

    [GeneratedRegex("^[A-Z][a-z]+,? .*[^.]$")]
    private static partial Regex Sentence();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Code();
}
