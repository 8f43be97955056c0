using System.Text;

namespace DhrManager.Web.Features;

/// <summary>Writes lists as CSV that a spreadsheet opens: RFC 4180, with a mark that says UTF-8.</summary>
public static class CsvText
{
    private const string LineEnd = "\r\n";

    /// <summary>What a spreadsheet would take for a formula when it begins a cell.</summary>
    private const string FormulaStarts = "=+-@\t\r";

    public static IResult File(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = string.Concat(rows.Prepend(columns).Select(row => string.Join(',', row.Select(Cell)) + LineEnd));
        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", name);
    }

    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny("\",\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
