using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>A later date for the overview report, agreed with the partnership.</summary>
public sealed class ReviewExtension
{
    private ReviewExtension()
    {
    }

    internal ReviewExtension(Guid reviewId, ExtensionReason reason, DateOnly oldDueOn, DateOnly newDueOn, string approvedBy, string note, DateOnly recordedOn)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Reason = reason;
        OldDueOn = oldDueOn;
        NewDueOn = newDueOn;
        ApprovedBy = approvedBy;
        Note = note;
        RecordedOn = recordedOn;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public ExtensionReason Reason { get; private set; } = null!;

    public DateOnly OldDueOn { get; private set; }

    public DateOnly NewDueOn { get; private set; }

    public string ApprovedBy { get; private set; } = "";

    public string Note { get; private set; } = "";

    public DateOnly RecordedOn { get; private set; }

    /// <summary>Null until the Home Office was told.</summary>
    public DateOnly? HomeOfficeToldOn { get; private set; }

    /// <summary>Null until the family was told.</summary>
    public DateOnly? FamilyToldOn { get; private set; }

    internal void Tell(DateOnly? homeOfficeToldOn, DateOnly? familyToldOn)
    {
        HomeOfficeToldOn ??= homeOfficeToldOn;
        FamilyToldOn ??= familyToldOn;
    }
}
