using DhrManager.Web.Documents.Briefings;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DhrManager.UnitTests.Documents.Word;

public class BriefingWordTests
{
    [Theory]
    [InlineData("briefing")]
    [InlineData("card")]
    [InlineData("slide")]
    public void Word_finds_nothing_wrong_with_any_form(string kind)
    {
        using var word = Open(kind, Sheet);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(problem => $"{problem.Description} at {problem.Path?.XPath}"));
    }

    [Fact]
    public void It_has_headings_lists_a_title_a_language_and_words_for_its_picture()
    {
        using var word = Open("briefing", Sheet);

        var paragraphs = word.MainDocumentPart!.Document.Body!.Elements<Paragraph>().ToList();
        Assert.Equal(
            ["Asking alone", "What happened", "What we learnt", "What to do", "Questions to discuss", "Where to get help"],
            paragraphs.Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) == true).Select(p => p.InnerText));
        Assert.Equal(4, paragraphs.Count(p => p.ParagraphProperties?.NumberingProperties is not null));
        Assert.Equal("Asking alone", word.PackageProperties.Title);
        Assert.Equal("en-GB", word.PackageProperties.Language);
        Assert.Equal(
            "QR code that leads to this briefing",
            word.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description?.Value);
        Assert.Equal("https://reviews.example.org/briefings/1?version=2", word.MainDocumentPart.HyperlinkRelationships.Single().Uri.AbsoluteUri);
    }

    [Fact]
    public void What_a_report_held_by_mistake_cannot_break_the_file()
    {
        using var word = Open("briefing", Sheet with { WhatHappened = "Bad \u0001 character <b>&\nand a new line" });

        Assert.Contains("Bad  character <b>&", word.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    private static BriefingSheet Sheet { get; } = new(
        "Asking alone",
        "Port Averill Community Safety Partnership",
        "Somebody died.",
        [new BriefingPoint("Nobody asked her alone.", "Lesson 1 of Wren, 2024")],
        [new BriefingPoint("Ask everybody alone.", "Recommendation 1 of Wren, 2024")],
        ["Ask alone."],
        ["Do we?", "How do we know?"],
        ["Samaritans: 116 123, free"],
        2,
        new DateOnly(2026, 2, 3),
        "",
        new Uri("https://reviews.example.org/briefings/1?version=2"));

    private static WordprocessingDocument Open(string kind, BriefingSheet sheet) =>
        WordprocessingDocument.Open(new MemoryStream(BriefingWord.Write(SheetKind.Find(kind)!, sheet)), isEditable: false);
}
