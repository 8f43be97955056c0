using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Commission;

/// <summary>Terms of reference as typed, for the first version and for later ones.</summary>
public sealed class TermsForm
{
    private const string TooLong = "This must be 8,000 characters or fewer";
    private const int FirstLines = 12;
    private const int MoreLines = 4;

    [RealDate("the first day of the period")]
    public DateParts? ScopeFrom { get; set; }

    [RealDate("the last day of the period")]
    public DateParts? ScopeTo { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? EarlierEvents { get; set; }

    /// <summary>Rows left empty are passed over; the others are numbered in order.</summary>
    public List<KeyLineRow> KeyLines { get; set; } = [];

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Equality { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? FamilyInvolvement { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? PerpetratorInvolvement { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? ParallelProcesses { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? ExpertInput { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? Media { get; set; }

    [RealDate("the day on which the family was asked", Optional = true)]
    public DateParts? FamilyConsultedOn { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? WhyFamilyNotConsulted { get; set; }

    [RealDate("the day on which the panel agreed")]
    public DateParts? AgreedOn { get; set; }

    [Required(ErrorMessage = "Enter the minute in which the panel agreed")]
    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? MinuteReference { get; set; }

    /// <summary>For a later version only.</summary>
    [StringLength(Review.TextMaxLength, ErrorMessage = TooLong)]
    public string? WhyChanged { get; set; }

    /// <summary>What the panel agreed last, to be changed; the date and the minute are those of the new meeting.</summary>
    public static TermsForm From(TermsOfReference terms) => new()
    {
        ScopeFrom = DateParts.From(terms.ScopeFrom),
        ScopeTo = DateParts.From(terms.ScopeTo),
        EarlierEvents = terms.EarlierEvents,
        KeyLines = [.. terms.KeyLines.OrderBy(line => line.Number).Select(KeyLineRow.From)],
        Equality = terms.Equality,
        FamilyInvolvement = terms.FamilyInvolvement,
        PerpetratorInvolvement = terms.PerpetratorInvolvement,
        ParallelProcesses = terms.ParallelProcesses,
        ExpertInput = terms.ExpertInput,
        Media = terms.Media,
        FamilyConsultedOn = DateParts.From(terms.FamilyConsultedOn),
        WhyFamilyNotConsulted = terms.WhyFamilyNotConsulted,
    };

    /// <summary>Leaves room for more key lines.</summary>
    public void AddEmptyLines()
    {
        KeyLines ??= [];
        var wanted = Math.Max(FirstLines, KeyLines.FindLastIndex(line => !line.IsEmpty) + 1 + MoreLines);
        while (KeyLines.Count < wanted)
        {
            KeyLines.Add(new KeyLineRow());
        }
    }

    public TermsOfReference ToTerms() => new()
    {
        ScopeFrom = ScopeFrom!.ToDate(),
        ScopeTo = ScopeTo!.ToDate(),
        EarlierEvents = Typed.OrNull(EarlierEvents),
        KeyLines = [.. KeyLines.Where(row => !row.IsEmpty).Select((row, index) => row.ToLine(index + 1))],
        Equality = Typed.OrNull(Equality),
        FamilyInvolvement = Typed.OrNull(FamilyInvolvement),
        PerpetratorInvolvement = Typed.OrNull(PerpetratorInvolvement),
        ParallelProcesses = Typed.OrNull(ParallelProcesses),
        ExpertInput = Typed.OrNull(ExpertInput),
        Media = Typed.OrNull(Media),
        FamilyConsultedOn = FamilyConsultedOn?.Value,
        WhyFamilyNotConsulted = Typed.OrNull(WhyFamilyNotConsulted),
        AgreedOn = AgreedOn!.ToDate(),
        MinuteReference = MinuteReference!.Trim(),
    };
}
