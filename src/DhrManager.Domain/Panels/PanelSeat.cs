using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Panels;

/// <summary>Somebody proposed for the panel, with the declarations they made.</summary>
public sealed record PanelSeat
{
    /// <summary>Name and post. Printed in the report.</summary>
    public required string Name { get; init; }

    /// <summary>The agency they come from; null for somebody who represents none.</summary>
    public Guid? AgencyId { get; init; }

    public required AgencyKind AgencyKind { get; init; }

    public required PanelCapacity Capacity { get; init; }

    /// <summary>Their account; null when they do not use the system.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Who comes instead.</summary>
    public string? Deputy { get; init; }

    /// <summary>Whether they worked with the people in the case, or managed somebody who did.</summary>
    public bool IsInvolvedInCase { get; init; }

    public bool SignedConfidentiality { get; init; }

    public bool SignedConflicts { get; init; }
}

/// <summary>A kind of agency that must be on the panel and is not.</summary>
public sealed record MissingMember(AgencyKind AgencyKind, string Reason);
