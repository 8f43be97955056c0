using DhrManager.Domain.Access;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The panel: senior enough, independent of the case, and complete or explained.
public sealed partial class Review
{
    private readonly List<PanelMember> _panel = [];

    /// <summary>Present and past members.</summary>
    public IReadOnlyList<PanelMember> Panel => _panel;

    public DateOnly? PanelConvenedOn { get; private set; }

    public DateOnly? FirstMeetingOn { get; private set; }

    /// <summary>The kinds of agency that are missing, with the reasons that go into the report.</summary>
    public IReadOnlyList<MissingMember> MissingMembers { get; private set; } = [];

    /// <summary>The required kinds of agency that nobody speaks for and nobody explained, for example since a member left.</summary>
    public IReadOnlyList<RequiredMember> PanelGaps => PanelConvenedOn is null
        ? []
        : [.. Regime.RequiredPanel.Where(r =>
            !_panel.Exists(m => m.IsCurrent && m.AgencyKind == r.AgencyKind && m.Capacity != PanelCapacity.Observer)
            && MissingMembers.All(m => m.AgencyKind != r.AgencyKind))];

    /// <summary>Convenes the panel, and puts the members who have an account on the review's list.</summary>
    /// <param name="missing">A reason for each required kind of agency that has no seat.</param>
    /// <exception cref="RuleBrokenException">
    /// There is no chair, a required kind is unexplained, or a member was involved in the case or has not signed.
    /// </exception>
    /// <remarks>Source: 2016 guidance, section 4. The required kinds are the regime's.</remarks>
    public void ConvenePanel(IReadOnlyList<PanelSeat> seats, DateOnly firstMeetingOn, IReadOnlyList<MissingMember> missing, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(Chair is null, "Appoint the chair first. The chair agrees who sits on the panel.", Citations.Conduct);
        RuleBrokenException.ThrowIf(PanelConvenedOn is not null, "The panel has been convened. Add or end single members instead.", Citations.Local);
        RuleBrokenException.ThrowIf(
            firstMeetingOn < CommissionedOn,
            $"The first meeting must be on or after {Say(CommissionedOn.GetValueOrDefault())}, when the review was commissioned.",
            Citations.Local);
        RuleBrokenException.ThrowIf(seats.Count == 0, "Choose the members of the panel.", Citations.Conduct);
        foreach (var seat in seats)
        {
            RefuseUnfitMember(seat);
        }

        RefuseTwoSeats(seats);
        RefuseUnexplainedGaps(seats, missing);

        PanelConvenedOn = actor.Today;
        FirstMeetingOn = firstMeetingOn;
        MissingMembers = missing;
        Record(new PanelConvened(firstMeetingOn, seats.Count), actor);
        foreach (var seat in seats)
        {
            TakeSeat(seat, actor);
        }
    }

    /// <summary>Adds a member to a panel that has been convened. A gap in the panel that they fill is no longer one.</summary>
    /// <exception cref="RuleBrokenException">There is no panel yet, or the member was involved or has not signed.</exception>
    /// <remarks>Source: 2016 guidance, section 4.</remarks>
    public Guid AddPanelMember(PanelSeat seat, Actor actor)
    {
        RefuseWhenClosed();
        RefuseWithoutPanel();
        RefuseUnfitMember(seat);
        RefuseSecondSeat(seat);

        if (seat.Capacity != PanelCapacity.Observer)
        {
            MissingMembers = [.. MissingMembers.Where(m => m.AgencyKind != seat.AgencyKind)];
        }

        var member = TakeSeat(seat, actor);
        Record(new PanelMemberAdded(member.Id, seat.AgencyId), actor);
        return member.Id;
    }

    /// <summary>Ends a membership, and takes the member off the review's list.</summary>
    /// <exception cref="RuleBrokenException">They are no member, or the date or the reason is missing or impossible.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public void EndPanelMember(Guid memberId, DateOnly on, string reason, Actor actor)
    {
        RefuseWhenClosed();
        var member = FindMember(memberId);
        RuleBrokenException.ThrowIf(
            on < member.AppointedOn || on > actor.Today,
            $"The member was appointed on {Say(member.AppointedOn)}. Enter a day from then until today.",
            Citations.Local);
        RefuseBlank(reason, "Say why the member leaves the panel.", Citations.Local);
        RefuseLongText(reason, "The reason");

        member.End(on, reason);
        EndRole(member.PersonId, ReviewRole.PanelMember, actor);
        Record(new PanelMemberEnded(memberId, on), actor);
    }

    /// <summary>Records a conflict that a member declares in the course of the review.</summary>
    /// <param name="mitigation">What was agreed, for example that they leave the room for one item.</param>
    /// <exception cref="RuleBrokenException">They are no member, or what was declared or agreed is missing.</exception>
    /// <remarks>Source: 2016 guidance, section 4.</remarks>
    public void DeclareConflict(Guid memberId, string detail, string mitigation, Actor actor)
    {
        RefuseWhenClosed();
        var member = FindMember(memberId);
        RefuseBlank(detail, "Say what is declared.", Citations.Conduct);
        RefuseLongText(detail, "The declaration");
        RefuseBlank(mitigation, "Say what was agreed. If nothing makes it acceptable, end the membership.", Citations.Conduct);
        RefuseLongText(mitigation, "What was agreed");

        member.Declare(new DeclaredConflict(actor.Today, detail, mitigation));
        Record(new ConflictDeclared(memberId), actor);
    }

    private PanelMember TakeSeat(PanelSeat seat, Actor actor)
    {
        var member = new PanelMember(Id, seat, actor.Today);
        _panel.Add(member);
        if (seat.PersonId is { } personId)
        {
            GrantAccess(personId, ReviewRole.PanelMember, agencyId: null, actor);
        }

        return member;
    }

    private PanelMember FindMember(Guid memberId)
    {
        var member = _panel.Find(m => m.Id == memberId && m.IsCurrent);
        RuleBrokenException.ThrowIf(member is null, "Choose a present member of the panel.", Citations.Local);
        return member;
    }
}
