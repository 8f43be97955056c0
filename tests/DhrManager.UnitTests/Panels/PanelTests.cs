using DhrManager.Domain.Access;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Panels;

public class PanelTests
{
    private static readonly DateOnly _day = new(2026, 3, 30);

    private readonly Review _review = A.Review().ChairAppointed().Build();

    public static TheoryData<string, Func<PanelSeat, PanelSeat>> Unfit => new()
    {
        { "Enter the name and post", s => s with { Name = " " } },
        { "The name and post of a member must be", s => s with { Name = new string('x', 201) } },
        { "The deputy must be", s => s with { Deputy = new string('x', 201) } },
        { "Head of service, Fire and rescue was involved", s => s with { IsInvolvedInCase = true } },
        { "Head of service, Fire and rescue has not signed", s => s with { SignedConfidentiality = false } },
        { "Head of service, Fire and rescue has not signed", s => s with { SignedConflicts = false } },
    };

    public static TheoryData<AgencyKind> Required => new(A.Regime.RequiredPanel.Select(m => m.AgencyKind));

    [Fact]
    public void Convening_completes_its_step_and_puts_the_members_on_the_list()
    {
        var seats = A.Panel();

        Convene(seats, []);

        _review.Recorded<PanelConvened>().Completed("convene-panel");
        Assert.Equal(seats.Select(s => s.Name), _review.Panel.Select(m => m.Name));
        Assert.All(seats, s => Assert.Contains(_review.Access, a => a.PersonId == s.PersonId && a.Role == ReviewRole.PanelMember));
    }

    [Theory]
    [MemberData(nameof(Unfit))]
    public void An_unfit_member_is_refused_at_once_and_later(string message, Func<PanelSeat, PanelSeat> change)
    {
        var unfit = change(A.Seat(AgencyKind.Fire));

        _review.Refuses(message, () => Convene([.. A.Panel(), unfit], []));
        Convene(A.Panel(), []);
        _review.Refuses(message, () => _review.AddPanelMember(unfit, A.PersonActingOn(_day)));
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Each_required_kind_of_agency_is_there_or_explained(AgencyKind kind)
    {
        PanelSeat[] seats = [.. A.Panel().Where(s => s.AgencyKind != kind)];

        _review.Refuses("Nobody sits for:", () => Convene(seats, []));
        _review.Refuses("Nobody sits for:", () => Convene(seats, [new MissingMember(kind, " ")]));
        _review.Refuses("Somebody sits for:", () => Convene(A.Panel(), [new MissingMember(kind, "Not involved.")]));
        Convene(seats, [new MissingMember(kind, "Not involved; will be asked for advice.")]);

        Assert.Equal(kind, Assert.Single(_review.MissingMembers).AgencyKind);
    }

    [Fact]
    public void An_observer_does_not_speak_for_an_agency()
    {
        PanelSeat[] seats = [.. A.Panel().Select(s => s.AgencyKind == AgencyKind.Police ? s with { Capacity = PanelCapacity.Observer } : s)];

        var citation = _review.Refuses("Nobody sits for:", () => Convene(seats, []));

        Assert.Equal(A.Regime.RequiredPanel.Single(m => m.AgencyKind == AgencyKind.Police).Citation, citation);
    }

    [Fact]
    public void A_panel_needs_a_chair_members_and_a_possible_first_meeting()
    {
        var commissioned = A.Review().Commissioned().Build();
        var twice = A.Seat(AgencyKind.Fire);

        commissioned.Refuses("Appoint the chair first", () => commissioned.ConvenePanel(A.Panel(), _day, [], A.PersonActingOn(_day)));
        _review.Refuses("Choose the members", () => Convene([], []));
        _review.Refuses("One person has two seats", () => Convene([.. A.Panel(), twice, twice], []));
        _review.Refuses("The first meeting must be on or after 3 February 2026", () =>
            _review.ConvenePanel(A.Panel(), new DateOnly(2026, 2, 2), [], A.PersonActingOn(_day)));
    }

    [Fact]
    public void A_panel_is_convened_once_and_changed_by_single_members()
    {
        _review.Refuses("Convene the panel first", () => _review.AddPanelMember(A.Seat(AgencyKind.Fire), A.PersonActingOn(_day)));
        Convene(A.Panel(), []);

        _review.Refuses("The panel has been convened", () => Convene(A.Panel(), []));
    }

    [Fact]
    public void A_member_who_joins_later_fills_the_gap()
    {
        Convene([.. A.Panel().Where(s => s.AgencyKind != AgencyKind.Probation)], [new MissingMember(AgencyKind.Probation, "Not known to them.")]);
        var seat = A.Seat(AgencyKind.Probation);

        _review.AddPanelMember(A.Seat(AgencyKind.Probation) with { Capacity = PanelCapacity.Observer }, A.PersonActingOn(_day));
        Assert.Single(_review.MissingMembers);
        _review.TakeEvents();
        var id = _review.AddPanelMember(seat, A.PersonActingOn(_day));

        Assert.Empty(_review.MissingMembers);
        Assert.Equal(new PanelMemberAdded(id, seat.AgencyId), _review.Recorded<PanelMemberAdded>());
        _review.Refuses("Head of service, Probation is on the panel already", () => _review.AddPanelMember(seat, A.PersonActingOn(_day)));
    }

    [Fact]
    public void A_member_who_leaves_goes_off_the_list_and_may_come_back()
    {
        var seat = A.Seat(AgencyKind.Fire);
        Convene([.. A.Panel(), seat], []);
        var member = _review.Panel[^1];

        _review.EndPanelMember(member.Id, _day.AddDays(30), "Changed post.", A.PersonActingOn(_day.AddDays(30)));

        Assert.Equal((_day.AddDays(30), "Changed post."), (member.EndedOn, member.EndedReason));
        Assert.Equal(member.Id, _review.Recorded<PanelMemberEnded>().MemberId);
        Assert.All(_review.Access.Where(a => a.PersonId == seat.PersonId), a => Assert.NotNull(a.EndedAt));
        _review.Refuses("Choose a present member", () => _review.EndPanelMember(member.Id, _day, "Again.", A.PersonActingOn(_day.AddDays(31))));
        _review.AddPanelMember(seat, A.PersonActingOn(_day.AddDays(60)));
    }

    [Fact]
    public void A_required_kind_whose_member_left_is_shown_as_a_gap()
    {
        Assert.Empty(_review.PanelGaps);
        Convene([.. A.Panel().Where(s => s.AgencyKind != AgencyKind.Probation)], [new MissingMember(AgencyKind.Probation, "Not known to them.")]);
        var police = _review.Panel.Single(m => m.AgencyKind == AgencyKind.Police);

        _review.EndPanelMember(police.Id, _day, "Retired.", A.PersonActingOn(_day));

        Assert.Equal(AgencyKind.Police, Assert.Single(_review.PanelGaps).AgencyKind);
    }

    [Fact]
    public void Leaving_needs_a_possible_day_and_a_reason()
    {
        Convene(A.Panel(), []);
        var id = _review.Panel[0].Id;

        _review.Refuses("The member was appointed on 30 March 2026", () => _review.EndPanelMember(id, _day.AddDays(-1), "Left.", A.PersonActingOn(_day)));
        _review.Refuses("The member was appointed on", () => _review.EndPanelMember(id, _day.AddDays(1), "Left.", A.PersonActingOn(_day)));
        _review.Refuses("Say why the member leaves", () => _review.EndPanelMember(id, _day, "", A.PersonActingOn(_day)));
    }

    [Fact]
    public void A_conflict_is_declared_with_what_was_agreed()
    {
        Convene(A.Panel(), []);
        var member = _review.Panel[0];

        _review.Refuses("Say what is declared", () => _review.DeclareConflict(member.Id, "", "Leaves the room.", A.PersonActingOn(_day)));
        _review.Refuses("Say what was agreed", () => _review.DeclareConflict(member.Id, "Knew the officer.", "", A.PersonActingOn(_day)));
        _review.Refuses("Choose a present member", () => _review.DeclareConflict(Guid.CreateVersion7(), "Knew.", "Leaves.", A.PersonActingOn(_day)));
        _review.DeclareConflict(member.Id, "Knew the officer.", "Leaves the room.", A.PersonActingOn(_day));

        Assert.Equal(new DeclaredConflict(_day, "Knew the officer.", "Leaves the room."), Assert.Single(member.Conflicts));
        Assert.Equal(member.Id, _review.Recorded<ConflictDeclared>().MemberId);
    }

    private void Convene(IReadOnlyList<PanelSeat> seats, IReadOnlyList<MissingMember> missing) =>
        _review.ConvenePanel(seats, _day.AddDays(14), missing, A.PersonActingOn(_day));
}
