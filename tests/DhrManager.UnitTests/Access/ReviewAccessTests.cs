using DhrManager.Domain.Access;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Access;

public class ReviewAccessTests
{
    private static readonly Guid _person = Guid.CreateVersion7();
    private static readonly Guid _agency = Guid.CreateVersion7();

    private readonly Review _review = A.Review().Build();

    [Fact]
    public void A_role_has_an_agency_when_it_acts_for_one()
    {
        _review.Refuses("Choose the agency that this agency author acts for.", () => Grant(ReviewRole.AgencyAuthor, agencyId: null));
        _review.Refuses("A Panel member acts for no single agency. Leave the agency out.", () => Grant(ReviewRole.PanelMember, _agency));

        Assert.Single(_review.Access);
    }

    [Fact]
    public void Somebody_is_put_on_the_list_once()
    {
        Grant(ReviewRole.AgencyAuthor, _agency);
        Grant(ReviewRole.AgencyAuthor, _agency);

        Assert.Equal(new AccessGranted(_person, "agency-author", _agency), _review.Recorded<AccessGranted>());
        Assert.Equal(2, _review.Access.Count);
    }

    [Fact]
    public void A_line_is_ended_once_and_kept()
    {
        Grant(ReviewRole.PanelMember, agencyId: null);
        var line = _review.Access[1];

        _review.EndAccess(line.Id, _review.Actor(5));

        Assert.Equal(new AccessEnded(_person, "panel-member", AgencyId: null), _review.Recorded<AccessEnded>());
        Assert.NotNull(_review.Access[1].EndedAt);
        _review.Refuses("This person is no longer on the review's list.", () => _review.EndAccess(line.Id, _review.Actor(6)));
    }

    [Fact]
    public void The_last_CSP_manager_stays()
    {
        var first = _review.Access[0];

        _review.Refuses("This is the only CSP manager of the review. Add another one first.", () => _review.EndAccess(first.Id, _review.Actor(5)));
        Grant(ReviewRole.CspManager, agencyId: null);
        _review.EndAccess(first.Id, _review.Actor(5));

        Assert.Equal(_person, Assert.Single(_review.Access, a => a.EndedAt is null).PersonId);
    }

    private void Grant(ReviewRole role, Guid? agencyId) => _review.GrantAccess(_person, role, agencyId, _review.Actor(5));
}
