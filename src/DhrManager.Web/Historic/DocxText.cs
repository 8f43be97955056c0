using System.IO.Compression;
using System.Xml;

namespace DhrManager.Web.Historic;

/// <summary>
/// Reads the text of a Word document (Office Open XML). Pages begin where Word last began them when it saved the file, which is
/// the only trace of pages there is.
/// </summary>
public static class DocxText
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string NotWord = "This is not a Word document. Save it as .docx or PDF and upload that.";

    // No external entity is ever fetched, and no file of entities that expand into each other is read.
    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static ReportFile Read(Stream file)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (!ZipGuard.IsHarmless(zip))
            {
                return ReportFile.Refused("This file would unpack to more than a report can hold, and was not opened. Save it as a new document and upload that.");
            }

            using var document = ZipGuard.Open(zip, "word/document.xml");
            return document is null ? ReportFile.Refused(NotWord) : ReportFile.Of(Pages(document));
        }
        catch (InvalidDataException)
        {
            return ReportFile.Refused(NotWord);
        }
        catch (XmlException)
        {
            return ReportFile.Refused("This Word document is damaged and cannot be read. Open it in Word, save it again and upload that.");
        }
    }

    private static List<string> Pages(Stream document)
    {
        var pages = new DocxPages();
        using var xml = XmlReader.Create(document, _settings);
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.NamespaceURI == Word:
                    pages.Begin(xml.LocalName, xml.GetAttribute("type", Word), xml.IsEmptyElement);
                    break;
                case XmlNodeType.EndElement when xml.NamespaceURI == Word:
                    pages.End(xml.LocalName);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA:
                    pages.Take(xml.Value);
                    break;
            }
        }

        return pages.ToList();
    }
}
