using DhrManager.Domain.CodedLists;
using DhrManager.Domain.People;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// The people in the case, under pseudonyms.
public sealed partial class Review
{
    private readonly List<CasePerson> _people = [];

    public IReadOnlyList<CasePerson> People => _people;

    /// <summary>Adds somebody to the case and returns their id, under which the identity key may hold the name.</summary>
    /// <exception cref="RuleBrokenException">The pseudonym is missing or taken, or the person who died is there already.</exception>
    /// <remarks>Source: 2016 guidance, section 8, on anonymity; UK GDPR, article 5.</remarks>
    public Guid AddPerson(PersonRole role, string pseudonym, AgeBand ageBand, Sex sex, Relationship? relationship, string? note, Actor actor)
    {
        RefuseWhenClosed();
        RefusePseudonym(pseudonym, personId: null);
        RefuseLongText(note, "The note");
        RuleBrokenException.ThrowIf(
            role == PersonRole.Victim,
            $"{Title} is the person who died. Add a second death as \"{PersonRole.AdditionalVictim}\".",
            Citations.Local);

        var person = new CasePerson(Id, role, pseudonym.Trim(), ageBand, sex, relationship, note);
        _people.Add(person);
        Record(new PersonAdded(person.Id, role.Code), actor);
        return person.Id;
    }

    /// <summary>Corrects the coded facts about somebody.</summary>
    /// <exception cref="RuleBrokenException">The person is not in the case, or the note is too long.</exception>
    /// <remarks>Source: UK GDPR, article 5, on accuracy.</remarks>
    public void CorrectPerson(Guid personId, AgeBand ageBand, Sex sex, Relationship? relationship, string? note, Actor actor)
    {
        RefuseWhenClosed();
        RefuseLongText(note, "The note");

        FindPerson(personId).Correct(ageBand, sex, relationship, note);
        Record(new PersonCorrected(personId), actor);
    }

    /// <summary>Gives somebody another pseudonym. That of the person who died is also what the review is called.</summary>
    /// <param name="chosenBy">Who chose it, by role or relationship, and what was offered or refused.</param>
    /// <exception cref="RuleBrokenException">The pseudonym is missing or taken, or it is not said who chose it.</exception>
    /// <remarks>Source: 2016 guidance, section 6; research on naming in reviews asks how the pseudonym was chosen.</remarks>
    public void RenamePerson(Guid personId, string pseudonym, string chosenBy, Actor actor)
    {
        RefuseWhenClosed();
        var person = FindPerson(personId);
        RefusePseudonym(pseudonym, personId);
        RefuseBlank(chosenBy, "Say who chose the pseudonym, for example \"her mother\" or \"the panel; the family did not wish to choose\".", Citations.Family);
        RefuseLongText(chosenBy, "Who chose it");

        person.Rename(pseudonym.Trim(), chosenBy);
        if (person.Role == PersonRole.Victim)
        {
            Title = person.Pseudonym;
            TitleCase(PublicationPlan?.Title ?? Title);
        }

        Record(new PersonRenamed(personId), actor);
    }

    private CasePerson FindPerson(Guid personId)
    {
        var person = _people.Find(p => p.Id == personId);
        RuleBrokenException.ThrowIf(person is null, "Choose a person of this review.", Citations.Local);
        return person;
    }

    private void RefusePseudonym(string? pseudonym, Guid? personId)
    {
        RefuseBlank(pseudonym, "Enter a pseudonym, or a relationship such as \"Mother\". Never the real name.", Citations.DataProtection);
        RefuseLongShortText(pseudonym, "The pseudonym");
        RuleBrokenException.ThrowIf(
            _people.Exists(p => p.Id != personId && string.Equals(p.Pseudonym, pseudonym.Trim(), StringComparison.OrdinalIgnoreCase)),
            "Somebody else in this review has that pseudonym. Choose another one.",
            Citations.Local);
    }
}

/// <summary>Somebody was added to the case.</summary>
public sealed record PersonAdded(Guid PersonId, string Role) : CaseEvent;

/// <summary>The coded facts about somebody were corrected.</summary>
public sealed record PersonCorrected(Guid PersonId) : CaseEvent;

/// <summary>Somebody has another pseudonym.</summary>
public sealed record PersonRenamed(Guid PersonId) : CaseEvent;
