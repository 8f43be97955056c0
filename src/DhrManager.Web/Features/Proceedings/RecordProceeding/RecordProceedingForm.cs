using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Proceedings.RecordProceeding;

public sealed class RecordProceedingForm
{
    private const int BlankRows = 3;
    private const string TooLong = "This must be 8,000 characters or fewer";
    private const string TooLongForALine = "This must be 200 characters or fewer";

    [Required(ErrorMessage = "Select what kind of process it is")]
    public string? Kind { get; set; }

    [Required(ErrorMessage = "Enter the court, coroner, board or body"), StringLength(Review.ShortTextMaxLength, ErrorMessage = TooLongForALine)]
    public string? Body { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = TooLongForALine)]
    public string? Reference { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = TooLongForALine)]
    public string? Contact { get; set; }

    [RealDate("the date on which it started", Optional = true)]
    public DateParts? StartedOn { get; set; }

    [RealDate("the date on which it is expected to end", Optional = true)]
    public DateParts? ExpectedToEndOn { get; set; }

    [RealDate("the date on which it ended", Optional = true)]
    public DateParts? EndedOn { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Outcome { get; set; }

    public List<KeyDateForm>? KeyDates { get; set; }

    public string? HasWitnessesInCommon { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Restrictions { get; set; }

    public string? HoldsPublication { get; set; }

    public static RecordProceedingForm Of(ParallelFacts facts) => new()
    {
        Kind = facts.Kind.Code,
        Body = facts.Body,
        Reference = facts.Reference,
        Contact = facts.Contact,
        StartedOn = DateParts.From(facts.StartedOn),
        ExpectedToEndOn = DateParts.From(facts.ExpectedToEndOn),
        EndedOn = DateParts.From(facts.EndedOn),
        Outcome = facts.Outcome,
        KeyDates = [.. facts.KeyDates.Select(d => new KeyDateForm { What = d.What, On = DateParts.From(d.On) })],
        HasWitnessesInCommon = facts.HasWitnessesInCommon ? GovCheckbox.Ticked : null,
        Restrictions = facts.Restrictions,
        HoldsPublication = facts.HoldsPublication ? GovCheckbox.Ticked : null,
    };

    /// <summary>Leaves room for a few more key dates; without a script a page cannot add rows.</summary>
    public void AddBlankKeyDates()
    {
        KeyDates ??= [];
        KeyDates.RemoveAll(row => row.IsBlank);
        KeyDates.AddRange(Enumerable.Range(0, BlankRows).Select(_ => new KeyDateForm()));
    }

    public ParallelFacts ToFacts() => new()
    {
        Kind = ParallelProcessKind.List.Find(Kind!),
        Body = Body!.Trim(),
        Reference = Typed.OrNull(Reference),
        Contact = Typed.OrNull(Contact),
        StartedOn = StartedOn?.Value,
        ExpectedToEndOn = ExpectedToEndOn?.Value,
        EndedOn = EndedOn?.Value,
        Outcome = Typed.OrNull(Outcome),
        KeyDates = [.. KeyDates!.Where(row => !row.IsBlank).Select(row => new KeyDate(row.What!.Trim(), row.On!.ToDate())).OrderBy(d => d.On)],
        HasWitnessesInCommon = HasWitnessesInCommon == GovCheckbox.Ticked,
        Restrictions = Typed.OrNull(Restrictions),
        HoldsPublication = HoldsPublication == GovCheckbox.Ticked,
    };
}

/// <summary>One key date. A row left blank counts as not there.</summary>
public sealed class KeyDateForm
{
    [Required(ErrorMessage = "Enter what happens on this date"), StringLength(Review.ShortTextMaxLength, ErrorMessage = "This must be 200 characters or fewer")]
    public string? What { get; set; }

    [RealDate("the key date")]
    public DateParts? On { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(What) && On is null or { IsEmpty: true };
}
