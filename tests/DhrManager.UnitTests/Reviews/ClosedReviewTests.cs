using System.Reflection;
using DhrManager.Domain;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Reviews;

public partial class ClosedReviewTests
{
    // The family is still told of the actions, nothing is destroyed or hidden, an
    // action that is shared goes on elsewhere, and what the workflow does comes with steps.
    private static readonly HashSet<string> _allowed =
    [
        nameof(Review.AuditAction),
        nameof(Review.EndAccess),
        nameof(Review.EnterStage),
        nameof(Review.ExplainDelay),
        nameof(Review.FollowAction),
        nameof(Review.GrantAccess),
        nameof(Review.HandOverAccess),
        nameof(Review.KeepPromise),
        nameof(Review.LiftLegalHold),
        nameof(Review.PlaceLegalHold),
        nameof(Review.RecordFamilyContact),
        nameof(Review.RecordFamilyWishes),
        nameof(Review.Reopen),
        nameof(Review.StartClock),
        nameof(Review.StopClock),
    ];

    private readonly Review _review = Closed();

    public static TheoryData<string> Changes => new(_changes.Keys);

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_closed_review_is_reopened_before_anything_is_changed(string change) =>
        _review.Refuses("DHR-PA-2026-01 is closed. Reopen it first, with a reason.", () => _changes[change](_review, A.PersonActingOn(_day)));

    [Fact]
    public void Every_change_is_refused_here_or_allowed_on_purpose()
    {
        var changes = typeof(Review).GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(m => m.GetParameters() is [.., { ParameterType: var last }] && last == typeof(Actor))
            .Select(m => m.Name);

        Assert.Equal(changes.Order(), _changes.Keys.Concat(_allowed).Order());
    }

    private static Review Closed()
    {
        var review = A.Review().Scrutinised(ScrutinyOutcome.Accepted).FamilyToldOfDecision().Build();
        review.CloseWithoutReview("Shared with the board.", null, A.PersonActingOn(_day));
        review.TakeEvents();
        return review;
    }
}
