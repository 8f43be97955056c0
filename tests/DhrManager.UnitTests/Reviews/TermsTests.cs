using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class TermsTests
{
    private static readonly DateOnly _day = new(2026, 4, 20);

    private readonly Review _review = A.Review().PanelConvened().Build();

    public static TheoryData<string, Func<TermsOfReference, TermsOfReference>> Incomplete => new()
    {
        { "The period must begin", t => t with { ScopeFrom = t.ScopeTo.AddDays(1) } },
        { "The period must begin", t => t with { ScopeTo = _day.AddDays(1) } },
        { "The day on which the terms were agreed", t => t with { AgreedOn = _day.AddDays(1) } },
        { "Enter the minute", t => t with { MinuteReference = " " } },
        { "The minute must be", t => t with { MinuteReference = new string('x', 201) } },
        { "Enter at least one key line", t => t with { KeyLines = [] } },
        { "Enter the question of each", t => t with { KeyLines = [new KeyLine(1, "", KeyLineSource.Panel)] } },
        { "Give each key line its own number", t => t with { KeyLines = [t.KeyLines[0], t.KeyLines[0]] } },
        { "Each key line must be", t => t with { KeyLines = [new KeyLine(1, new string('x', 8_001), KeyLineSource.Panel)] } },
        { "Enter when the family was asked", t => t with { FamilyConsultedOn = null } },
        { "The day on which the family was asked", t => t with { FamilyConsultedOn = _day.AddDays(1) } },
        { "The part on equality must be", t => t with { Equality = new string('x', 8_001) } },
    };

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void Incomplete_terms_are_refused(string message, Func<TermsOfReference, TermsOfReference> change) =>
        _review.Refuses(message, () => _review.AgreeTerms(change(A.Terms(_day)), A.PersonActingOn(_day)));

    [Fact]
    public void Agreeing_completes_its_step()
    {
        _review.AgreeTerms(A.Terms(_day), A.PersonActingOn(_day));

        _review.Recorded<TermsAgreed>().Completed("agree-terms");
        Assert.Equal((_day, 1), (_review.TermsAgreedOn, _review.TermsVersions[^1].Number));
    }

    [Fact]
    public void A_period_of_one_day_and_an_unasked_family_with_a_reason_are_accepted()
    {
        _review.AgreeTerms(
            A.Terms(_day) with { ScopeFrom = _day, ScopeTo = _day, FamilyConsultedOn = null, WhyFamilyNotConsulted = "None was found." },
            A.PersonActingOn(_day));

        Assert.NotNull(_review.Terms);
    }

    [Fact]
    public void Terms_need_a_panel()
    {
        var review = A.Review().ChairAppointed().Build();

        review.Refuses("Convene the panel first", () => review.AgreeTerms(A.Terms(_day), A.PersonActingOn(_day)));
    }

    [Fact]
    public void Terms_are_agreed_once_and_then_revised_with_every_version_kept()
    {
        var first = A.Terms(_day);
        var second = A.Terms(_day.AddDays(30));
        _review.AgreeTerms(first, A.PersonActingOn(_day));
        _review.Refuses("The terms were agreed on 20 April 2026", () => _review.AgreeTerms(first, A.PersonActingOn(_day)));

        _review.ReviseTerms(second, "The family asked about housing.", A.PersonActingOn(_day.AddDays(30)));

        Assert.Equal([first, second], _review.TermsVersions.Select(v => v.Terms));
        Assert.Equal((second, _day), (_review.Terms, _review.TermsAgreedOn));
        Assert.Equal(new TermsRevised(2, _day.AddDays(30)), _review.Recorded<TermsRevised>());
    }

    [Fact]
    public void A_revision_needs_a_version_before_it_a_reason_and_a_later_day()
    {
        _review.Refuses("Agree the terms first", () => _review.ReviseTerms(A.Terms(_day), "Housing.", A.PersonActingOn(_day)));
        _review.AgreeTerms(A.Terms(_day), A.PersonActingOn(_day));

        _review.Refuses("Say what was changed", () => _review.ReviseTerms(A.Terms(_day), "", A.PersonActingOn(_day)));
        _review.Refuses("The version before was agreed", () => _review.ReviseTerms(A.Terms(_day.AddDays(-1)), "Housing.", A.PersonActingOn(_day)));
        _review.Refuses("Enter at least one key line", () => _review.ReviseTerms(A.Terms(_day) with { KeyLines = [] }, "Housing.", A.PersonActingOn(_day)));
    }
}
