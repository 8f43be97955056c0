using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Families;

public class FamilyContactTests
{
    private static readonly DateOnly _day = new(2026, 2, 10);

    private readonly Review _review = A.Review().Commissioned().Build();

    [Fact]
    public void A_contact_is_recorded_with_what_was_promised()
    {
        var id = Contact("Call before the meeting", _day.AddDays(7));

        var contact = Assert.Single(_review.FamilyContacts);
        Assert.True(contact.IsOpenPromise);
        Assert.Equal(new FamilyContactRecorded(id, _day, _day.AddDays(7)), _review.Recorded<FamilyContactRecorded>());
    }

    [Fact]
    public void A_promise_kept_late_is_recorded()
    {
        var id = Contact("Call before the meeting", _day.AddDays(7));

        _review.KeepPromise(id, _day.AddDays(20), A.PersonActingOn(_day.AddDays(21)));

        Assert.False(_review.FamilyContacts[0].IsOpenPromise);
        Assert.Equal(_day.AddDays(20), _review.Recorded<PromiseKept>().On);
    }

    [Fact]
    public void A_promise_is_kept_once_and_not_before_it_was_made()
    {
        var id = Contact("Call", _day.AddDays(7));
        var none = Contact(null, null);

        _review.Refuses("The promise was made on 10 February 2026", () => _review.KeepPromise(id, _day.AddDays(-1), A.PersonActingOn(_day)));
        _review.Refuses("The promise was made on", () => _review.KeepPromise(id, _day.AddDays(1), A.PersonActingOn(_day)));
        _review.Refuses("Choose a promise", () => _review.KeepPromise(none, _day, A.PersonActingOn(_day)));
        _review.KeepPromise(id, _day, A.PersonActingOn(_day));
        _review.Refuses("Choose a promise", () => _review.KeepPromise(id, _day, A.PersonActingOn(_day)));
    }

    [Fact]
    public void Half_a_promise_an_impossible_date_and_an_empty_note_are_refused()
    {
        _review.Refuses("Enter both what was promised", () => Contact("Call", null));
        _review.Refuses("Enter both what was promised", () => Contact(null, _day));
        _review.Refuses("The promise must be for", () => Contact("Call", _day.AddDays(-1)));
        _review.Refuses("The date of the contact must be", () => Contact(null, null, on: _day.AddDays(1)));
        _review.Refuses("Say in a sentence", () => Contact(null, null, note: " "));
        _review.Refuses("The promise must be 8,000", () => Contact(new string('x', 8_001), _day));
        _review.Refuses("Choose a person", () => Contact(null, null, personId: Guid.CreateVersion7()));
    }

    [Fact]
    public void The_family_is_kept_informed_after_the_review_has_closed()
    {
        var closed = A.Review().Build();
        closed.Triage(TriageOutcome.NotRelevant, "Stranger.", null, null, A.PersonActingOn(_day));

        closed.RecordFamilyContact(null, _day, FamilyContactMethod.Letter, "Explained.", null, null, A.PersonActingOn(_day));

        Assert.Single(closed.FamilyContacts);
    }

    [Fact]
    public void Wishes_belong_to_one_person_and_the_latest_count()
    {
        var sister = Sister();

        _review.RecordFamilyWishes(sister, new FamilyWishes { HowOften = "Monthly" }, A.PersonActingOn(_day));
        _review.RecordFamilyWishes(sister, new FamilyWishes { HowOften = "At milestones" }, A.PersonActingOn(_day));

        Assert.Equal("At milestones", _review.People[1].Wishes!.HowOften);
        Assert.Equal(2, _review.NewEvents.Count(e => e.Event == new FamilyWishesRecorded(sister)));
    }

    [Fact]
    public void Who_declines_is_asked_again()
    {
        var sister = Sister();
        var actor = A.PersonActingOn(_day);

        _review.Refuses("They declined for now", () => _review.RecordFamilyWishes(sister, new FamilyWishes { DeclinedOn = _day }, actor));
        _review.RecordFamilyWishes(sister, new FamilyWishes { DeclinedOn = _day, OfferAgainOn = _day.AddMonths(2) }, actor);

        Assert.Equal(new DateOnly(2026, 4, 10), _review.People[1].Wishes!.OfferAgainOn);
    }

    [Fact]
    public void Wishes_are_those_of_a_living_person_and_lie_in_the_past()
    {
        var sister = Sister();
        var actor = A.PersonActingOn(_day);

        _review.Refuses("Choose a relative", () => _review.RecordFamilyWishes(_review.People[0].Id, new FamilyWishes(), actor));
        _review.Refuses("Choose a person", () => _review.RecordFamilyWishes(Guid.CreateVersion7(), new FamilyWishes(), actor));
        _review.Refuses("The dates on which an advocate", () =>
            _review.RecordFamilyWishes(sister, new FamilyWishes { AdvocateOfferedOn = _day.AddDays(1) }, actor));
        _review.Refuses("The tribute must be", () => _review.RecordFamilyWishes(sister, new FamilyWishes { Tribute = new string('x', 8_001) }, actor));
    }

    private Guid Sister()
    {
        var id = _review.AddPerson(PersonRole.Family, "Sister", AgeBand.From35, Sex.Female, Relationship.Sibling, null, A.PersonActingOn(_day));
        _review.TakeEvents();
        return id;
    }

    private Guid Contact(string? promised, DateOnly? promisedBy, DateOnly? on = null, string note = "Talked about the scope.", Guid? personId = null) =>
        _review.RecordFamilyContact(personId, on ?? _day, FamilyContactMethod.Telephone, note, promised, promisedBy, A.PersonActingOn(_day));
}
