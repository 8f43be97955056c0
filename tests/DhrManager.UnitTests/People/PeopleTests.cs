using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.People;

public class PeopleTests
{
    private static readonly DateOnly _day = new(2026, 1, 20);

    private readonly Review _review = A.Review().Build();

    [Fact]
    public void Somebody_is_added_under_a_pseudonym_and_the_event_tells_only_id_and_role()
    {
        var id = Add(PersonRole.AllegedPerpetrator, " Idris ");

        Assert.Equal(("Idris", AgeBand.From25), (_review.People[1].Pseudonym, _review.People[1].AgeBand));
        Assert.Equal(new PersonAdded(id, "alleged-perpetrator"), _review.Recorded<PersonAdded>());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void A_pseudonym_is_needed(string? pseudonym) =>
        _review.Refuses("Enter a pseudonym", () => Add(PersonRole.Family, pseudonym!));

    [Theory]
    [InlineData("Amara")]
    [InlineData("AMARA ")]
    public void Two_people_never_share_a_pseudonym(string pseudonym) =>
        _review.Refuses("Somebody else in this review", () => Add(PersonRole.Family, pseudonym));

    [Fact]
    public void There_is_one_person_who_died_and_further_ones_have_their_own_role()
    {
        _review.Refuses("Amara is the person who died", () => Add(PersonRole.Victim, "Leila"));

        Add(PersonRole.AdditionalVictim, "Leila");
        Assert.Equal(2, _review.People.Count);
    }

    [Fact]
    public void Renaming_the_person_who_died_renames_the_review()
    {
        _review.RenamePerson(_review.People[0].Id, "Neela", "Her mother, of three offered", A.PersonActingOn(_day));

        Assert.Equal(("Neela", "Her mother, of three offered"), (_review.Title, _review.People[0].PseudonymChosenBy));
        Assert.Equal(_review.People[0].Id, _review.Recorded<PersonRenamed>().PersonId);
    }

    [Fact]
    public void Renaming_somebody_else_leaves_the_review_its_title()
    {
        var id = Add(PersonRole.Child, "Child A");

        _review.RenamePerson(id, "Child 1", "Panel", A.PersonActingOn(_day));

        Assert.Equal("Amara", _review.Title);
    }

    [Fact]
    public void Renaming_says_who_chose_and_may_keep_the_spelling_of_the_own_pseudonym()
    {
        var id = _review.People[0].Id;

        _review.Refuses("Say who chose", () => _review.RenamePerson(id, "Neela", " ", A.PersonActingOn(_day)));
        _review.Refuses("Choose a person", () => _review.RenamePerson(Guid.CreateVersion7(), "Neela", "Panel", A.PersonActingOn(_day)));
        _review.Refuses("Enter a pseudonym", () => _review.RenamePerson(id, " ", "Panel", A.PersonActingOn(_day)));
        _review.RenamePerson(id, "AMARA", "Panel", A.PersonActingOn(_day));
        Assert.Equal("AMARA", _review.Title);
    }

    [Fact]
    public void Coded_facts_can_be_corrected()
    {
        var id = _review.People[0].Id;

        _review.CorrectPerson(id, AgeBand.From35, Sex.Female, Relationship.ExSpouse, "Age confirmed.", A.PersonActingOn(_day));

        Assert.Equal((AgeBand.From35, Relationship.ExSpouse), (_review.People[0].AgeBand, _review.People[0].Relationship));
        Assert.Equal(id, _review.Recorded<PersonCorrected>().PersonId);
        _review.Refuses("Choose a person", () =>
            _review.CorrectPerson(Guid.CreateVersion7(), AgeBand.From35, Sex.Female, null, null, A.PersonActingOn(_day)));
        _review.Refuses("The note must be", () =>
            _review.CorrectPerson(id, AgeBand.From35, Sex.Female, null, new string('x', 8_001), A.PersonActingOn(_day)));
    }

    private Guid Add(PersonRole role, string pseudonym) =>
        _review.AddPerson(role, pseudonym, AgeBand.From25, Sex.Male, Relationship.Spouse, null, A.PersonActingOn(_day));
}
