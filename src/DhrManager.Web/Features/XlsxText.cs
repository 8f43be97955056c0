using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace DhrManager.Web.Features;

/// <summary>A sheet of a workbook: its first row is the heading.</summary>
/// <param name="Name">At most 31 characters, as spreadsheets want it.</param>
public sealed record XlsxSheet(string Name, IEnumerable<IReadOnlyList<string>> Rows);

/// <summary>
/// Writes lists as a workbook that spreadsheets open: Office Open XML, text only. A cell of the kind "inlineStr" is shown
/// as it is, so nothing in it can become a formula.
/// </summary>
public static class XlsxText
{
    /// <summary>Characters a cell may hold; a spreadsheet calls a file with more damaged.</summary>
    private const int MostCharacters = 32_767;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static IResult File(string name, IReadOnlyList<XlsxSheet> sheets) => Results.File(Bytes(sheets), ContentType, name);

    public static byte[] Bytes(IReadOnlyList<XlsxSheet> sheets)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            Part(zip, "[Content_Types].xml", xml => ContentTypes(xml, sheets.Count));
            Part(zip, "_rels/.rels", xml => Relationships(xml, [("officeDocument", "xl/workbook.xml")]));
            Part(zip, "xl/workbook.xml", xml => Workbook(xml, sheets));
            Part(zip, "xl/_rels/workbook.xml.rels", xml => Relationships(xml, sheets.Select((_, i) => ("worksheet", SheetPath(i)))));
            for (var i = 0; i < sheets.Count; i++)
            {
                var rows = sheets[i].Rows;
                Part(zip, "xl/" + SheetPath(i), xml => Sheet(xml, rows));
            }
        }

        return file.ToArray();
    }

    private static string SheetPath(int index) => string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{index + 1}.xml");

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");

    private static void Part(ZipArchive zip, string path, Action<XmlWriter> write)
    {
        using var stream = zip.CreateEntry(path).Open();
        using var xml = XmlWriter.Create(stream);
        write(xml);
    }

    private static void ContentTypes(XmlWriter xml, int sheetCount)
    {
        xml.WriteStartElement("Types", Types);
        Element(xml, Types, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, Types, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", ContentType + ".main+xml"));
        for (var i = 0; i < sheetCount; i++)
        {
            Element(xml, Types, "Override", ("PartName", "/xl/" + SheetPath(i)), ("ContentType", "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"));
        }

        xml.WriteEndElement();
    }

    private static void Relationships(XmlWriter xml, IEnumerable<(string Kind, string Target)> targets)
    {
        xml.WriteStartElement("Relationships", Links);
        foreach (var (i, (kind, target)) in targets.Index())
        {
            Element(xml, Links, "Relationship", ("Id", Id(i)), ("Type", $"{Office}/{kind}"), ("Target", target));
        }

        xml.WriteEndElement();
    }

    private static void Workbook(XmlWriter xml, IReadOnlyList<XlsxSheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("r", "id", Office, Id(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Sheet(XmlWriter xml, IEnumerable<IReadOnlyList<string>> rows)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        foreach (var row in rows)
        {
            xml.WriteStartElement("row", Main);
            foreach (var cell in row)
            {
                Cell(xml, cell);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, string text)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", ns: null, "preserve");
        xml.WriteString(Writable(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // What was pasted into a report may hold control characters, which XML has no way to write.
    private static string Writable(string text)
    {
        var shown = text.Length <= MostCharacters ? text : text[..MostCharacters];
        return string.Concat(shown.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
    }

    private static void Element(XmlWriter xml, string ns, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, ns);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
