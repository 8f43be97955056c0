using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Families;

/// <summary>One contact with the family or friends, and what was promised in it.</summary>
public sealed class FamilyContact
{
    private FamilyContact()
    {
    }

    internal FamilyContact(Guid reviewId, Guid? personId, DateOnly on, FamilyContactMethod method, string note, string? promised, DateOnly? promisedBy)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        PersonId = personId;
        On = on;
        Method = method;
        Note = note;
        Promised = promised;
        PromisedBy = promisedBy;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>The person in the case; null for the family as a whole.</summary>
    public Guid? PersonId { get; private set; }

    public DateOnly On { get; private set; }

    public FamilyContactMethod Method { get; private set; } = null!;

    public string Note { get; private set; } = "";

    /// <summary>What was promised; null when nothing was.</summary>
    public string? Promised { get; private set; }

    /// <summary>The day by which it was promised.</summary>
    public DateOnly? PromisedBy { get; private set; }

    /// <summary>Null until the promise was kept.</summary>
    public DateOnly? KeptOn { get; private set; }

    public bool IsOpenPromise => Promised is not null && KeptOn is null;

    internal void Keep(DateOnly on) => KeptOn = on;
}
