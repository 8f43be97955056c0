using DhrManager.Domain.Panels;

namespace DhrManager.Domain.Reviews;

/// <summary>The appointment of the independent chair, with what shows that the chair is independent and able.</summary>
public sealed record ChairAppointment
{
    /// <summary>Printed in the report.</summary>
    public required string Name { get; init; }

    /// <summary>The chair's account; null when the chair does not use the system.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>UK date.</summary>
    public required DateOnly AppointedOn { get; init; }

    public required DateOnly? ContractStartsOn { get; init; }

    /// <summary>Null for a contract without an end.</summary>
    public DateOnly? ContractEndsOn { get; init; }

    /// <summary>One answer to each question.</summary>
    public required IReadOnlyList<ConflictAnswer> Conflicts { get; init; }

    /// <summary>Who judged the answers, by name and office.</summary>
    public required string ConflictsAssessedBy { get; init; }

    public bool IsEmployedByInvolvedAgency { get; init; }

    /// <summary>UK date; null for somebody who never worked for an involved agency.</summary>
    public DateOnly? LeftInvolvedAgencyOn { get; init; }

    /// <summary>Why a recent employment does not matter; needed within the cooling-off period.</summary>
    public string? WhyEmploymentDoesNotMatter { get; init; }

    /// <summary>Certificate or course, and when.</summary>
    public string? TrainingEvidence { get; init; }

    /// <summary>Why somebody without that training is suitable.</summary>
    public string? TrainingWaivedBecause { get; init; }

    /// <summary>Printed in the report.</summary>
    public string? IndependenceStatement { get; init; }

    public bool IsVetted { get; init; }

    /// <summary>How many live reviews the chair has elsewhere.</summary>
    public int OtherLiveReviews { get; init; }
}
