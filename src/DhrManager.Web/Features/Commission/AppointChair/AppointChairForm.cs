using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.Panels;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Commission.AppointChair;

public sealed class AppointChairForm
{
    private const string TooLong = "This must be 8,000 characters or fewer";

    [Required(ErrorMessage = "Enter the name of the chair")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    public string? Account { get; set; }

    [RealDate("the date of the appointment")]
    public DateParts? AppointedOn { get; set; }

    [RealDate("the first day of the contract")]
    public DateParts? ContractStartsOn { get; set; }

    [RealDate("the last day of the contract", Optional = true)]
    public DateParts? ContractEndsOn { get; set; }

    /// <summary>One row for each question, in the order of the list.</summary>
    public List<ConflictRow> Conflicts { get; set; } = [];

    [Required(ErrorMessage = "Enter who judged the declared interests")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "This must be 200 characters or fewer")]
    public string? ConflictsAssessedBy { get; set; }

    [Required(ErrorMessage = "Select whether the chair works for an agency in the case")]
    public string? IsEmployed { get; set; }

    [RealDate("the day on which the chair left that agency", Optional = true)]
    public DateParts? LeftOn { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? WhyEmploymentDoesNotMatter { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Training { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? TrainingWaivedBecause { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? IndependenceStatement { get; set; }

    [Required(ErrorMessage = "Select whether you have seen the vetting")]
    public string? IsVetted { get; set; }

    [RegularExpression(@"\s*\d{1,3}\s*", ErrorMessage = "Enter the number of other live reviews, such as 2")]
    public string? OtherLiveReviews { get; set; } = "0";

    /// <summary>Gives every question its row, whatever was posted.</summary>
    public void AddMissingRows()
    {
        Conflicts ??= [];
        while (Conflicts.Count < ConflictQuestion.List.All.Count)
        {
            Conflicts.Add(new ConflictRow());
        }
    }

    public ChairAppointment ToAppointment() => new()
    {
        Name = Name!.Trim(),
        PersonId = Ids.Read(Account),
        AppointedOn = AppointedOn!.ToDate(),
        ContractStartsOn = ContractStartsOn!.ToDate(),
        ContractEndsOn = ContractEndsOn?.Value,
        Conflicts = [.. ConflictQuestion.List.All.Zip(Conflicts, (question, row) => row.ToAnswer(question)).OfType<ConflictAnswer>()],
        ConflictsAssessedBy = ConflictsAssessedBy!.Trim(),
        IsEmployedByInvolvedAgency = IsEmployed == "yes",
        LeftInvolvedAgencyOn = LeftOn?.Value,
        WhyEmploymentDoesNotMatter = Typed.OrNull(WhyEmploymentDoesNotMatter),
        TrainingEvidence = Typed.OrNull(Training),
        TrainingWaivedBecause = Typed.OrNull(TrainingWaivedBecause),
        IndependenceStatement = Typed.OrNull(IndependenceStatement),
        IsVetted = IsVetted == "yes",
        OtherLiveReviews = Typed.OrNull(OtherLiveReviews) is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : 0,
    };
}

/// <summary>The answer to one question about conflicts.</summary>
public sealed class ConflictRow
{
    private const string TooLong = "This must be 8,000 characters or fewer";

    [Required(ErrorMessage = "This needs an answer: select whether there is anything to declare")]
    public string? IsDeclared { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Detail { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Mitigation { get; set; }

    /// <summary>Null while the question is not answered.</summary>
    public ConflictAnswer? ToAnswer(ConflictQuestion question) => IsDeclared switch
    {
        "yes" => new ConflictAnswer(question, IsDeclared: true, Typed.OrNull(Detail), Typed.OrNull(Mitigation)),
        "no" => new ConflictAnswer(question, IsDeclared: false),
        _ => null,
    };
}
