using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Families.RecordWishes;

public sealed class RecordWishesForm
{
    private const string TooLong = "This must be 8,000 characters or fewer";
    private const string TooLongForALine = "This must be 200 characters or fewer";
    private const int EmptyDays = 3;

    public string? PreferredMethod { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = TooLongForALine)]
    public string? HowOften { get; set; }

    [RealDate("the day on which an advocate was offered", Optional = true)]
    public DateParts? AdvocateOfferedOn { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = TooLongForALine)]
    public string? Advocate { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = TooLongForALine)]
    public string? InterpreterLanguage { get; set; }

    public List<DayRow> DoNotContact { get; set; } = [];

    public string? AgreesToDraft { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? SafetyNote { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Tribute { get; set; }

    [RealDate("the day on which they declined", Optional = true)]
    public DateParts? DeclinedOn { get; set; }

    [RealDate("the day on which to offer again", Optional = true)]
    public DateParts? OfferAgainOn { get; set; }

    public static RecordWishesForm From(FamilyWishes? wishes) => wishes is null ? new() : new()
    {
        PreferredMethod = wishes.PreferredMethod?.Code,
        HowOften = wishes.HowOften,
        AdvocateOfferedOn = DateParts.From(wishes.AdvocateOfferedOn),
        Advocate = wishes.Advocate,
        InterpreterLanguage = wishes.InterpreterLanguage,
        DoNotContact = [.. wishes.DoNotContactOn.Order().Select(day => new DayRow { On = DateParts.From(day) })],
        AgreesToDraft = wishes.AgreesToDraftBeingShared ? "yes" : "no",
        SafetyNote = wishes.SafetyNote,
        Tribute = wishes.Tribute,
        DeclinedOn = DateParts.From(wishes.DeclinedOn),
        OfferAgainOn = DateParts.From(wishes.OfferAgainOn),
    };

    /// <summary>Leaves room for more days.</summary>
    public void AddEmptyDays()
    {
        DoNotContact = [.. (DoNotContact ?? []).Where(row => row.On is { IsEmpty: false })];
        DoNotContact.AddRange(Enumerable.Range(0, EmptyDays).Select(_ => new DayRow()));
    }

    public FamilyWishes ToWishes() => new()
    {
        PreferredMethod = FamilyContactMethod.List.TryFind(PreferredMethod, out var method) ? method : null,
        HowOften = Typed.OrNull(HowOften),
        AdvocateOfferedOn = AdvocateOfferedOn?.Value,
        Advocate = Typed.OrNull(Advocate),
        InterpreterLanguage = Typed.OrNull(InterpreterLanguage),
        DoNotContactOn = [.. DoNotContact.Select(row => row.On?.Value).OfType<DateOnly>().Distinct().Order()],
        AgreesToDraftBeingShared = AgreesToDraft == "yes",
        SafetyNote = Typed.OrNull(SafetyNote),
        Tribute = Typed.OrNull(Tribute),
        DeclinedOn = DeclinedOn?.Value,
        OfferAgainOn = OfferAgainOn?.Value,
    };
}

/// <summary>A day on which nobody should call or publish.</summary>
public sealed class DayRow
{
    [RealDate("the day", Optional = true)]
    public DateParts? On { get; set; }
}

/// <summary>Records how somebody wants to take part; replaces what they said before.</summary>
public sealed class RecordWishesHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid personId, RecordWishesForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        review.RecordFamilyWishes(personId, form.ToWishes(), db.Actor);
        await db.SaveChangesAsync(cancellationToken);
    }
}
