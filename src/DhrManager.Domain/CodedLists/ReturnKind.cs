namespace DhrManager.Domain.CodedLists;

/// <summary>What an agency is asked to write, from the fullest to none.</summary>
/// <remarks>Source: section 7 of the guidance for the individual management review; the lighter returns are local practice.</remarks>
public sealed record ReturnKind : CodedValue, ICodedList<ReturnKind>
{
    public static readonly ReturnKind IndividualManagementReview = new("imr", "Individual management review");
    public static readonly ReturnKind SummaryReport = new("summary-report", "Summary report");
    public static readonly ReturnKind InformationReport = new("information-report", "Information report");
    public static readonly ReturnKind ChronologyOnly = new("chronology-only", "Chronology only");
    public static readonly ReturnKind Nil = new("nil", "Nil return");

    private ReturnKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ReturnKind> List { get; } = new(
        IndividualManagementReview,
        SummaryReport,
        InformationReport,
        ChronologyOnly,
        Nil);
}
