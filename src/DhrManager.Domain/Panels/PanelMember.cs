using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Panels;

/// <summary>A member of a review's panel, present or past.</summary>
public sealed class PanelMember
{
    private PanelMember()
    {
    }

    internal PanelMember(Guid reviewId, PanelSeat seat, DateOnly appointedOn)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Name = seat.Name;
        AgencyId = seat.AgencyId;
        AgencyKind = seat.AgencyKind;
        Capacity = seat.Capacity;
        PersonId = seat.PersonId;
        Deputy = seat.Deputy;
        AppointedOn = appointedOn;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>Name and post. Printed in the report.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Null for somebody who represents no agency.</summary>
    public Guid? AgencyId { get; private set; }

    public AgencyKind AgencyKind { get; private set; } = null!;

    public PanelCapacity Capacity { get; private set; } = null!;

    public Guid? PersonId { get; private set; }

    public string? Deputy { get; private set; }

    public DateOnly AppointedOn { get; private set; }

    /// <summary>Null while a member.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? EndedReason { get; private set; }

    /// <summary>What was declared after the appointment, oldest first.</summary>
    public IReadOnlyList<DeclaredConflict> Conflicts { get; private set; } = [];

    public bool IsCurrent => EndedOn is null;

    internal void Declare(DeclaredConflict conflict) => Conflicts = [.. Conflicts, conflict];

    internal void End(DateOnly on, string reason)
    {
        EndedOn = on;
        EndedReason = reason;
    }
}

/// <summary>A conflict declared in the course of the review, and how it was dealt with.</summary>
public sealed record DeclaredConflict(DateOnly On, string Detail, string Mitigation);
