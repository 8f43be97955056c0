using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;

namespace DhrManager.Domain.People;

/// <summary>Somebody in the case, by pseudonym and coded facts only. The identity key, elsewhere, knows who it is.</summary>
public sealed class CasePerson
{
    private CasePerson()
    {
    }

    internal CasePerson(Guid reviewId, PersonRole role, string pseudonym, AgeBand ageBand, Sex sex, Relationship? relationship, string? note)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Role = role;
        Pseudonym = pseudonym;
        AgeBand = ageBand;
        Sex = sex;
        Relationship = relationship;
        Note = note;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public PersonRole Role { get; private set; } = null!;

    /// <summary>Unique in the review.</summary>
    public string Pseudonym { get; private set; } = "";

    /// <summary>Who chose the pseudonym and how; null while it is the one first given.</summary>
    public string? PseudonymChosenBy { get; private set; }

    public AgeBand AgeBand { get; private set; } = AgeBand.Unknown;

    public Sex Sex { get; private set; } = Sex.Unknown;

    /// <summary>What the person who died was to this person; for the person who died, what they were to the person thought responsible.</summary>
    public Relationship? Relationship { get; private set; }

    public string? Note { get; private set; }

    /// <summary>How this person wants to take part; null until somebody asked.</summary>
    public FamilyWishes? Wishes { get; private set; }

    internal void Rename(string pseudonym, string chosenBy)
    {
        Pseudonym = pseudonym;
        PseudonymChosenBy = chosenBy;
    }

    internal void Correct(AgeBand ageBand, Sex sex, Relationship? relationship, string? note)
    {
        AgeBand = ageBand;
        Sex = sex;
        Relationship = relationship;
        Note = note;
    }

    internal void Wish(FamilyWishes wishes) => Wishes = wishes;
}
