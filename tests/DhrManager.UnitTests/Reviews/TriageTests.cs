using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class TriageTests
{
    private static readonly DateOnly _day = new(2026, 1, 13);

    private readonly Review _review = A.Review().Build();

    public static TheoryData<TriageOutcome> AllButAcceptance =>
        new(TriageOutcome.List.All.Where(o => o != TriageOutcome.Accept));

    [Fact]
    public void Acceptance_lets_scoping_begin()
    {
        Triage(TriageOutcome.Accept, reasons: null);

        Assert.Equal(_day, _review.AcceptedOn);
        _review.Recorded<ReviewAccepted>().Completed("triage", "accept");
    }

    [Fact]
    public void A_duplicate_is_closed_and_points_to_the_other_review()
    {
        var other = Guid.CreateVersion7();

        Triage(TriageOutcome.Duplicate, "Same death.", duplicateOf: other);

        Assert.Equal((ReviewClosure.Duplicate, _day, other), (_review.ClosedAs, _review.ClosedOn, _review.DuplicateOf));
        _review.Recorded<ReviewNotPursued>().Completed("triage", "duplicate");
    }

    [Fact]
    public void What_is_plainly_outside_the_definition_is_closed_with_its_reasons()
    {
        Triage(TriageOutcome.NotRelevant, "Killed by a stranger.");

        Assert.Equal((ReviewClosure.NotRelevant, "Killed by a stranger."), (_review.ClosedAs, _review.TriageReasons));
        _review.Recorded<ReviewNotPursued>().Completed("triage", "not-relevant");
    }

    [Fact]
    public void A_transfer_leads_to_the_triage_of_the_other_partnership_and_may_come_back()
    {
        var ours = _review.PartnershipId;
        var theirs = Guid.CreateVersion7();

        Triage(TriageOutcome.Transfer, "Lived in Saltway.", to: theirs);
        _review.Recorded<ReviewTransferred>().Completed("triage", "transfer");
        Triage(TriageOutcome.Transfer, "Moved in May.", to: ours);
        Triage(TriageOutcome.Accept, reasons: null);

        Assert.Equal(ours, _review.PartnershipId);
        Assert.Equal([theirs, ours], _review.PartnershipChanges.Select(c => c.To));
        Assert.NotNull(_review.AcceptedOn);
        Assert.Null(_review.ClosedOn);
    }

    [Theory]
    [MemberData(nameof(AllButAcceptance))]
    public void Everything_but_acceptance_needs_reasons(TriageOutcome outcome)
    {
        var citation = _review.Refuses("Say why.", () => Triage(outcome, " ", Guid.CreateVersion7(), Guid.CreateVersion7()));

        Assert.Equal(Citations.Establishing, citation);
    }

    [Fact]
    public void Reasons_have_a_longest_length() =>
        _review.Refuses("The reasons must be 8,000", () => Triage(TriageOutcome.NotRelevant, new string('x', 8_001)));

    [Fact]
    public void A_duplicate_names_another_review()
    {
        _review.Refuses("Choose the other review", () => Triage(TriageOutcome.Duplicate, "Same death."));
        _review.Refuses("Choose the other review", () => Triage(TriageOutcome.Duplicate, "Same death.", duplicateOf: _review.Id));
    }

    [Fact]
    public void A_transfer_names_another_partnership()
    {
        _review.Refuses("Choose the other partnership", () => Triage(TriageOutcome.Transfer, "Lived elsewhere."));
        _review.Refuses("Choose the other partnership", () => Triage(TriageOutcome.Transfer, "Lived elsewhere.", to: _review.PartnershipId));
        Assert.Null(_review.TriageReasons);
    }

    [Fact]
    public void Triage_happens_once()
    {
        var accepted = A.Review().Accepted().Build();
        var closed = A.Review().Build();
        closed.Triage(TriageOutcome.NotRelevant, "Stranger.", null, null, A.PersonActingOn(_day));

        accepted.Refuses("DHR-PA-2026-01 was accepted on 12 January 2026", () =>
            accepted.Triage(TriageOutcome.Accept, null, null, null, A.PersonActingOn(_day)));
        closed.Refuses("DHR-PA-2026-01 is closed", () =>
            closed.Triage(TriageOutcome.Accept, null, null, null, A.PersonActingOn(_day)));
    }

    private void Triage(TriageOutcome outcome, string? reasons, Guid? duplicateOf = null, Guid? to = null) =>
        _review.Triage(outcome, reasons, duplicateOf, to, A.PersonActingOn(_day));
}
