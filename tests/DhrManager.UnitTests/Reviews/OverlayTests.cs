using DhrManager.Domain.Access;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public class OverlayTests
{
    private static readonly DateOnly _day = new(2026, 3, 2);

    private readonly Review _review = A.Review().Commissioned().Build();

    [Fact]
    public void A_transfer_changes_the_partnership_and_leaves_the_clocks_alone()
    {
        var from = _review.PartnershipId;
        var to = Guid.CreateVersion7();
        _review.StartClock("chair", null, A.PersonActingOn(_day));
        var dueOn = _review.RunningClock("chair")!.DueOn;

        _review.Transfer(to, "She usually lived in Saltway.", _day, A.PersonActingOn(_day));

        Assert.Equal(new ReviewTransferred(from, to, Step: null), _review.Recorded<ReviewTransferred>());
        Assert.Null(_review.Recorded<ReviewTransferred>().Completes);
        Assert.Equal(new PartnershipChange(from, to, "She usually lived in Saltway.", _day), Assert.Single(_review.PartnershipChanges));
        Assert.Equal(dueOn, _review.RunningClock("chair")!.DueOn);
    }

    [Fact]
    public void A_transfer_needs_another_partnership_a_basis_and_a_possible_day()
    {
        var to = Guid.CreateVersion7();

        _review.Refuses("Choose the other partnership", () => _review.Transfer(_review.PartnershipId, "Lived there.", _day, A.PersonActingOn(_day)));
        _review.Refuses("Say why the other partnership", () => _review.Transfer(to, "", _day, A.PersonActingOn(_day)));
        _review.Refuses("The day on which the partnerships agreed", () => _review.Transfer(to, "Lived there.", _day.AddDays(1), A.PersonActingOn(_day)));
    }

    [Fact]
    public void A_transfer_takes_the_list_from_the_people_of_the_old_partnership_and_gives_it_to_those_of_the_new()
    {
        var manager = new StandingPlace(_review.Access[0].PersonId, ReviewRole.CspManager);
        var (inBoth, other) = (Place(ReviewRole.CspChair), Place(ReviewRole.CspManager));
        var byHand = Guid.CreateVersion7();
        var actor = A.PersonActingOn(_day);
        _review.GrantAccess(inBoth.PersonId, inBoth.Role, null, actor);
        _review.GrantAccess(byHand, ReviewRole.CspManager, null, actor);

        _review.HandOverAccess([manager, inBoth], [inBoth, other], actor);

        var present = _review.Access.Where(a => a.EndedAt is null).Select(a => a.PersonId).ToList();
        Assert.DoesNotContain(manager.PersonId, present);
        Assert.All([inBoth.PersonId, other.PersonId, byHand], person => Assert.Contains(person, present));
        Assert.Equal(new AccessHandedOver(1), _review.Recorded<AccessHandedOver>());
    }

    [Fact]
    public void A_review_is_not_handed_to_a_partnership_without_a_manager() =>
        _review.Refuses("The other partnership has no CSP manager", () =>
            _review.HandOverAccess([], [Place(ReviewRole.CspChair)], A.PersonActingOn(_day)));

    [Fact]
    public void A_review_is_joint_with_each_other_review_once()
    {
        _review.Refuses("Name the body", () => _review.MakeJoint(ParallelProcessKind.SafeguardingAdultsReview, "", A.PersonActingOn(_day)));

        _review.MakeJoint(ParallelProcessKind.SafeguardingAdultsReview, "Adults board", A.PersonActingOn(_day));

        Assert.Equal("safeguarding-adults-review", _review.Recorded<ReviewMadeJoint>().Kind);
        _review.Refuses("This review is held jointly with that one already", () =>
            _review.MakeJoint(ParallelProcessKind.SafeguardingAdultsReview, "Adults board", A.PersonActingOn(_day)));
    }

    [Fact]
    public void A_legal_hold_can_be_placed_and_lifted_also_after_closing()
    {
        var closed = A.Review().Build();
        closed.Triage(TriageOutcome.NotRelevant, "Stranger.", null, null, A.PersonActingOn(_day));

        closed.PlaceLegalHold("Claim against the council.", A.PersonActingOn(_day));
        Assert.True(closed.IsUnderLegalHold);
        closed.Recorded<LegalHoldPlaced>();
        closed.LiftLegalHold("Claim settled; solicitor agreed.", A.PersonActingOn(_day));

        Assert.False(closed.IsUnderLegalHold);
        closed.Recorded<LegalHoldLifted>();
        Assert.Equal(new LegalHold(_day, "Claim against the council.", _day, "Claim settled; solicitor agreed."), Assert.Single(closed.LegalHolds));
    }

    [Fact]
    public void A_legal_hold_needs_reasons_and_does_not_stack()
    {
        _review.Refuses("There is no legal hold", () => _review.LiftLegalHold("Settled.", A.PersonActingOn(_day)));
        _review.Refuses("Say why everything has to be kept", () => _review.PlaceLegalHold(" ", A.PersonActingOn(_day)));
        _review.PlaceLegalHold("Appeal.", A.PersonActingOn(_day));

        _review.Refuses("There is a legal hold already", () => _review.PlaceLegalHold("Inquiry.", A.PersonActingOn(_day)));
        _review.Refuses("Say why the hold is no longer needed", () => _review.LiftLegalHold("", A.PersonActingOn(_day)));
    }

    private static StandingPlace Place(ReviewRole role) => new(Guid.CreateVersion7(), role);
}
