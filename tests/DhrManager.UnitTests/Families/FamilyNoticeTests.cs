using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Families;

public class FamilyNoticeTests
{
    private static readonly DateOnly _day = new(2026, 2, 5);
    private static readonly FamilyNotice _told = new() { ToldOn = _day, Method = FamilyContactMethod.LiaisonOfficer, AdvocateOffered = true };

    private readonly Review _review = A.Review().Commissioned().Build();

    public static TheoryData<string, FamilyNotice> Incomplete => new()
    {
        { "Enter when and how the family was told", new FamilyNotice() },
        { "Enter when and how the family was told", new FamilyNotice { WhyNobodyTold = " " } },
        { "Choose how the family was told", _told with { Method = null } },
        { "Offer the family a specialist advocate", _told with { AdvocateOffered = false } },
        { "The date on which the family was told must be", _told with { ToldOn = _day.AddDays(1) } },
        { "The decision was made on 2 February 2026", _told with { ToldOn = new DateOnly(2026, 2, 1) } },
        { "Choose a person of this review", _told with { PersonId = Guid.CreateVersion7() } },
        { "The note must be", _told with { Note = new string('x', 8_001) } },
    };

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void An_incomplete_notice_is_refused(string message, FamilyNotice notice) =>
        _review.Refuses(message, () => _review.InformFamily(notice, A.PersonActingOn(_day)));

    [Fact]
    public void Telling_the_family_completes_its_step_and_is_in_the_contact_log()
    {
        _review.InformFamily(_told, A.PersonActingOn(_day));

        _review.Recorded<FamilyInformed>().Completed("inform-family");
        var contact = Assert.Single(_review.FamilyContacts);
        Assert.Equal((_day, FamilyContactMethod.LiaisonOfficer), (contact.On, contact.Method));
    }

    [Fact]
    public void Nobody_may_be_told_when_somebody_says_why()
    {
        _review.InformFamily(new FamilyNotice { WhyNobodyTold = "No relative has been found." }, A.PersonActingOn(_day));

        Assert.Null(_review.Recorded<FamilyInformed>().ToldOn);
        Assert.Empty(_review.FamilyContacts);
    }

    [Fact]
    public void An_advocate_may_be_left_out_when_somebody_says_why()
    {
        _review.InformFamily(_told with { AdvocateOffered = false, WhyNoAdvocate = "They have one already." }, A.PersonActingOn(_day));

        Assert.NotNull(_review.FamilyNotice);
    }

    [Fact]
    public void There_must_be_a_review_to_tell_of()
    {
        var decided = A.Review().Decided().Build();

        Assert.Equal(Citations.Family, decided.Refuses("There is no review", () => decided.InformFamily(_told, A.PersonActingOn(_day))));
    }
}
