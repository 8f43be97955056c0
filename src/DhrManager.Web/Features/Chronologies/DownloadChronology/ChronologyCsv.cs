using System.Text;

namespace DhrManager.Web.Features.Chronologies.DownloadChronology;

/// <summary>Writes the combined chronology as CSV that spreadsheets open as it is meant (RFC 4180, UTF-8 with its mark).</summary>
public static class ChronologyCsv
{
    private static readonly string[] _headings =
        ["Date", "How exact", "Time", "Agency", "Event", "Action", "Outcome", "Comment", "Who", "Source"];

    public static byte[] Write(IEnumerable<ChronologyLine> lines)
    {
        var text = new StringBuilder();
        AppendRow(text, _headings);
        foreach (var (entry, code) in lines)
        {
            AppendRow(
                text,
                [
                    entry.Date.Describe(), entry.Precision.Label, entry.Time, code, entry.Event, entry.Action, entry.Outcome,
                    entry.Comment, string.Join("; ", entry.Concerns), entry.Source,
                ]);
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string?> fields) =>
        text.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    // A spreadsheet runs text that begins with one of these as a formula; the apostrophe makes it text again.
    private static string Field(string? text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text ?? "";
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
