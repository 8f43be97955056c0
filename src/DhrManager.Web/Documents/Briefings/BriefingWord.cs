using DhrManager.Web.Documents.Word;

namespace DhrManager.Web.Documents.Briefings;

/// <summary>Writes the forms of a briefing for Word, where people add to them.</summary>
public static class BriefingWord
{
    public static byte[] Write(SheetKind kind, BriefingSheet sheet)
    {
        using var document = new WordDocument(sheet.Title, kind.Width, kind.Height);
        document.Paragraph(sheet.Partnership, isStrong: true);
        document.Heading(1, sheet.Title);
        if (kind.Code == "briefing")
        {
            Briefing(document, sheet);
        }
        else
        {
            InShort(document, sheet, withQuestion: kind.Code == "card");
        }

        document.Picture(QrCode.Png(sheet.Address), "QR code that leads to this briefing", millimetres: 26);
        document.Paragraph(sheet.VersionLine);
        document.Link("What is said today, and the reviews it comes from: ", sheet.Address);
        return document.ToBytes();
    }

    private static void Briefing(WordDocument document, BriefingSheet sheet)
    {
        document.Paragraph("Seven minutes to read and talk about. It tells of abuse and death.", isStrong: true);
        document.Heading(2, "What happened");
        document.Paragraph(sheet.WhatHappened);
        List(document, "What we learnt", [.. sheet.Learnt.Select(Text)]);
        List(document, "What to do", [.. sheet.ToDo.Select(Text)]);
        List(document, "Questions to discuss", sheet.Questions, isNumbered: true);
        Help(document, sheet.Help);
    }

    private static void InShort(WordDocument document, BriefingSheet sheet, bool withQuestion)
    {
        List(document, "In short", sheet.InShort);
        if (withQuestion)
        {
            List(document, "Talk about", [.. sheet.Questions.Take(1)]);
            Help(document, [.. sheet.Help.Take(1)]);
        }
    }

    private static void Help(WordDocument document, IReadOnlyList<string> help)
    {
        document.Heading(2, "Where to get help");
        document.Paragraph($"If anyone is in immediate danger, call 999. {string.Join(". ", help)}.");
    }

    private static void List(WordDocument document, string title, IReadOnlyList<string> items, bool isNumbered = false)
    {
        if (items.Count > 0)
        {
            document.Heading(2, title);
            document.List(items, isNumbered);
        }
    }

    private static string Text(BriefingPoint point) => $"{point.Text} ({point.Source})";
}
