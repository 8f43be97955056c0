using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Decision.RecordDecision;

public sealed class RecordDecisionForm
{
    private const string TooLong = "This must be 8,000 characters or fewer";

    public List<CriterionAnswerForm>? Criteria { get; set; }

    public List<string>? ParticularConcerns { get; set; }

    [Required(ErrorMessage = "Select what was decided")]
    public string? Outcome { get; set; }

    [Required(ErrorMessage = "Enter the reasons for the decision"), StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Reasons { get; set; }

    [RealDate("the date of the decision")]
    public DateParts? DecidedOn { get; set; }

    [Required(ErrorMessage = "Enter who decided")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The decision-maker must be 200 characters or fewer")]
    public string? DecidedBy { get; set; }

    [Required(ErrorMessage = "Enter who advised"), StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Attendees { get; set; }

    [Required(ErrorMessage = "Select yes if a specialist domestic abuse voice took part")]
    public string? SpecialistVoice { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? WhyNoSpecialistVoice { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Dissent { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? WhyCriteriaNotMet { get; set; }

    public string? OtherReview { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The body must be 200 characters or fewer")]
    public string? OtherReviewBody { get; set; }

    [RealDate("the day on which the decision is taken up again", Optional = true)]
    public DateParts? DeferredUntil { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Awaited { get; set; }

    public string? ToPartnership { get; set; }

    /// <summary>Keeps exactly one answer for each question of the regime, in its order, whatever was posted.</summary>
    public void AskQuestionsOf(Regime regime) => Criteria =
    [
        .. regime.Criteria.Select(criterion => Criteria?.Find(a => a.Code == criterion.Code) ?? new CriterionAnswerForm { Code = criterion.Code }),
    ];

    public DecisionRecord ToRecord() => new()
    {
        Outcome = DecisionOutcome.List.Find(Outcome!),
        DecidedOn = DecidedOn!.ToDate(),
        DecidedBy = DecidedBy!.Trim(),
        Criteria = [.. Criteria!.Select(a => a.ToAnswer())],
        ParticularConcerns = ParticularConcerns ?? [],
        Reasons = Reasons!,
        Attendees = Attendees!,
        SpecialistVoicePresent = SpecialistVoice == "yes",
        WhyNoSpecialistVoice = Typed.OrNull(WhyNoSpecialistVoice),
        Dissent = Typed.OrNull(Dissent),
        OtherReview = ParallelProcessKind.List.TryFind(OtherReview, out var kind) ? kind : null,
        OtherReviewBody = Typed.OrNull(OtherReviewBody),
        WhyCriteriaNotMet = Typed.OrNull(WhyCriteriaNotMet),
        DeferredUntil = DeferredUntil?.Value,
        Awaited = Typed.OrNull(Awaited),
        ToPartnershipId = Ids.Read(ToPartnership),
    };
}

/// <summary>The answer to one question of the regime.</summary>
public sealed class CriterionAnswerForm
{
    /// <summary>Posted with the answer, so that it cannot land under another question when the questions change meanwhile.</summary>
    public string? Code { get; set; }

    [Required(ErrorMessage = "Select yes or no")]
    public string? IsMet { get; set; }

    [Required(ErrorMessage = "Enter the reason for this answer"), StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? Reason { get; set; }

    public CriterionAnswer ToAnswer() => new(Code!, IsMet == "yes", Reason!);
}
