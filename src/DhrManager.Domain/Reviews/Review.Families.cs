using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Being in touch with the family and friends. Allowed at any time, also after closing: they hear how actions progress.
public sealed partial class Review
{
    private readonly List<FamilyContact> _familyContacts = [];

    public IReadOnlyList<FamilyContact> FamilyContacts => _familyContacts;

    /// <summary>Records one contact, and what was promised in it.</summary>
    /// <param name="personId">Null for the family as a whole.</param>
    /// <param name="promisedBy">The day by which it was promised; goes with <paramref name="promised"/>.</param>
    /// <exception cref="RuleBrokenException">The date is impossible, the note is missing, or half a promise was given.</exception>
    /// <remarks>Source: 2016 guidance, section 6.</remarks>
    public Guid RecordFamilyContact(Guid? personId, DateOnly on, FamilyContactMethod method, string note, string? promised, DateOnly? promisedBy, Actor actor)
    {
        RefuseImpossibleDate(on, "The date of the contact", actor);
        RefuseUnknownPerson(personId);
        RefuseBlank(note, "Say in a sentence what the contact was about.", Citations.Family);
        RefuseLongText(note, "The note");
        RefuseLongText(promised, "The promise");
        RuleBrokenException.ThrowIf(
            string.IsNullOrWhiteSpace(promised) != promisedBy is null,
            "Enter both what was promised and by when, or neither.",
            Citations.Family);
        RuleBrokenException.ThrowIf(promisedBy < on, "The promise must be for the day of the contact or later.", Citations.Local);

        var contact = new FamilyContact(Id, personId, on, method, note, promisedBy is null ? null : promised, promisedBy);
        _familyContacts.Add(contact);
        Record(new FamilyContactRecorded(contact.Id, on, promisedBy), actor);
        return contact.Id;
    }

    /// <summary>Records that what was promised to the family has been done.</summary>
    /// <exception cref="RuleBrokenException">There is no open promise, or the date is impossible.</exception>
    /// <remarks>Source: local practice. A promise kept late is recorded, never refused.</remarks>
    public void KeepPromise(Guid contactId, DateOnly on, Actor actor)
    {
        var contact = _familyContacts.Find(c => c.Id == contactId);
        RuleBrokenException.ThrowIf(contact is not { IsOpenPromise: true }, "Choose a promise that is still open.", Citations.Local);
        RuleBrokenException.ThrowIf(
            on < contact.On || on > actor.Today,
            $"The promise was made on {Say(contact.On)}. Enter a date from then until today.",
            Citations.Local);

        contact.Keep(on);
        Record(new PromiseKept(contactId, on), actor);
    }

    /// <summary>Records how somebody wants to take part. Replaces what they said before.</summary>
    /// <exception cref="RuleBrokenException">The person is not in the case, or a date lies in the future.</exception>
    /// <remarks>Source: 2016 guidance, section 6.</remarks>
    public void RecordFamilyWishes(Guid personId, FamilyWishes wishes, Actor actor)
    {
        var person = FindPerson(personId);
        RuleBrokenException.ThrowIf(
            person.Role == PersonRole.Victim || person.Role == PersonRole.AdditionalVictim,
            "Choose a relative, friend or colleague.",
            Citations.Family);
        RuleBrokenException.ThrowIf(
            wishes.AdvocateOfferedOn > actor.Today || wishes.DeclinedOn > actor.Today,
            "The dates on which an advocate was offered and on which they declined must be today or in the past.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            wishes.DeclinedOn is not null && wishes.OfferAgainOn is null,
            "They declined for now. Enter the day on which to offer again, so that the door stays open.",
            Citations.Family);
        RefuseLongShortText(wishes.HowOften, "How often they want to hear");
        RefuseLongShortText(wishes.Advocate, "The advocate");
        RefuseLongShortText(wishes.InterpreterLanguage, "The language");
        RefuseLongText(wishes.SafetyNote, "The safety note");
        RefuseLongText(wishes.Tribute, "The tribute");

        person.Wish(wishes);
        Record(new FamilyWishesRecorded(personId), actor);
    }

    private void RefuseUnknownPerson(Guid? personId)
    {
        if (personId is { } id)
        {
            FindPerson(id);
        }
    }
}

/// <summary>Somebody was in touch with the family.</summary>
/// <param name="PromisedBy">Null when nothing was promised.</param>
public sealed record FamilyContactRecorded(Guid ContactId, DateOnly On, DateOnly? PromisedBy) : CaseEvent;

/// <summary>What was promised to the family was done.</summary>
public sealed record PromiseKept(Guid ContactId, DateOnly On) : CaseEvent;

/// <summary>Somebody said how they want to take part.</summary>
public sealed record FamilyWishesRecorded(Guid PersonId) : CaseEvent;
