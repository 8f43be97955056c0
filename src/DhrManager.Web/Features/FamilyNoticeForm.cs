using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features;

/// <summary>How a family was told of something, or why nobody was, as typed.</summary>
public sealed class FamilyNoticeForm
{
    private const string TooLong = "This must be 8,000 characters or fewer";

    [RealDate("the date on which the family was told", Optional = true)]
    public DateParts? ToldOn { get; set; }

    public string? Method { get; set; }

    public string? Person { get; set; }

    public string? AdvocateOffered { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? WhyNoAdvocate { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Note { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? WhyNobodyTold { get; set; }

    public FamilyNotice ToNotice() => new()
    {
        ToldOn = ToldOn?.Value,
        Method = FamilyContactMethod.List.TryFind(Method, out var method) ? method : null,
        PersonId = Ids.Read(Person),
        AdvocateOffered = AdvocateOffered == "yes",
        WhyNoAdvocate = Typed.OrNull(WhyNoAdvocate),
        Note = Typed.OrNull(Note),
        WhyNobodyTold = Typed.OrNull(WhyNobodyTold),
    };
}
