using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DhrManager.Web.Historic;

/// <summary>Reads the first sheet of a workbook (Office Open XML) as comma separated text. Dates come as the numbers the sheet keeps.</summary>
public static class XlsxRows
{
    private const int MostCells = 200_000;

    private static readonly XNamespace _main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <param name="bytes">In memory: the stream of an upload fails in its own way where a damaged zip file makes the reader look before its beginning.</param>
    /// <returns>Null when it is no workbook, is damaged, or would unpack to too much.</returns>
    public static string? ReadAsCsv(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return ZipGuard.IsHarmless(zip) && Load(zip, "xl/worksheets/sheet1.xml") is { } sheet ? Csv(sheet, SharedTexts(zip)) : null;
        }
        catch (Exception failure) when (failure is InvalidDataException or XmlException)
        {
            return null;
        }
    }

    private static XDocument? Load(ZipArchive zip, string path)
    {
        using var stream = ZipGuard.Open(zip, path);
        if (stream is null)
        {
            return null;
        }

        using var xml = XmlReader.Create(stream, _settings);
        return XDocument.Load(xml);
    }

    private static List<string> SharedTexts(ZipArchive zip) =>
        [.. Load(zip, "xl/sharedStrings.xml")?.Root!.Elements(_main + "si").Select(TextOf) ?? []];

    private static string TextOf(XElement element) => string.Concat(element.Descendants(_main + "t").Select(t => t.Value));

    private static string? Csv(XDocument sheet, List<string> shared)
    {
        var rows = sheet.Descendants(_main + "row").Select(row => row.Elements(_main + "c").ToList()).ToList();
        if (rows.Sum(row => row.Count) > MostCells)
        {
            return null;
        }

        var csv = new StringBuilder();
        foreach (var row in rows)
        {
            csv.AppendJoin(',', Fields(row, shared).Select(Quoted)).Append('\n');
        }

        return csv.ToString();
    }

    // Cells that are empty are often left out; the letters of a cell's place say which column it is.
    private static List<string> Fields(List<XElement> cells, List<string> shared)
    {
        List<string> fields = [];
        foreach (var cell in cells)
        {
            var column = ColumnOf(cell) ?? fields.Count;
            while (fields.Count < column)
            {
                fields.Add("");
            }

            fields.Add(ValueOf(cell, shared));
        }

        return fields;
    }

    private static int? ColumnOf(XElement cell)
    {
        var letters = cell.Attribute("r")?.Value.TakeWhile(char.IsAsciiLetterUpper).ToList() ?? [];
        return letters.Count is 0 or > 2 ? null : letters.Aggregate(0, (column, letter) => (column * 26) + (letter - 'A' + 1)) - 1;
    }

    private static string ValueOf(XElement cell, List<string> shared) => cell.Attribute("t")?.Value switch
    {
        "s" => int.TryParse(cell.Element(_main + "v")?.Value, out var index) && index < shared.Count ? shared[index] : "",
        "inlineStr" => TextOf(cell),
        _ => cell.Element(_main + "v")?.Value ?? "",
    };

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
