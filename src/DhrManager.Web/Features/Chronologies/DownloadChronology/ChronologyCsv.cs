namespace DhrManager.Web.Features.Chronologies.DownloadChronology;

/// <summary>The combined chronology as rows of a CSV file.</summary>
internal static class ChronologyCsv
{
    public static IReadOnlyList<string> Columns { get; } =
        ["Date", "How exact", "Time", "Agency", "Event", "Action", "Outcome", "Comment", "Who", "Source"];

    public static IReadOnlyList<string> Cells(ChronologyLine line) =>
    [
        line.Entry.Date.Describe(), line.Entry.Precision.Label, line.Entry.Time ?? "", line.AgencyCode, line.Entry.Event, line.Entry.Action ?? "",
        line.Entry.Outcome ?? "", line.Entry.Comment ?? "", string.Join("; ", line.Entry.Concerns), line.Entry.Source ?? "",
    ];
}
