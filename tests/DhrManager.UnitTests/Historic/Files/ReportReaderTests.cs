using System.Text;
using DhrManager.Domain.Historic.Reading;
using DhrManager.Web.Historic;
using Microsoft.AspNetCore.Http;

namespace DhrManager.UnitTests.Historic.Files;

/// <summary>Needs pdftotext, as the product does.</summary>
public sealed class ReportReaderTests
{
    private static readonly ReportReader _reader = new(new PdfText());

    [Fact]
    public async Task A_pdf_is_read_by_page()
    {
        var report = await ReadAsync(Pdf.Of([["First page"], ["Second page", "second line"]]));

        Assert.Null(report.Problem);
        Assert.Null(report.Remark);
        Assert.Equal(2, report.Pages.Count);
        Assert.Contains("second line", report.Pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_report_of_500_pages_is_read_and_its_recommendations_found_on_their_pages()
    {
        var pages = Enumerable.Range(1, 500).Select(i => new[] { "Official: Estmere", "", $"{i}.1 The analysis of part {i} goes on here.", "", i.ToString(System.Globalization.CultureInfo.InvariantCulture) }).ToArray();
        pages[480] = ["Official: Estmere", "", "Recommendations", "", "481.1 The trust should ask every patient alone", "and record what was said.", "", "481.2 The council should share addresses.", "", "481"];

        var report = await ReadAsync(Pdf.Of(pages));
        var found = RecommendationReader.Read(report.Pages);

        Assert.Equal(500, report.Pages.Count);
        Assert.Equal([("481.1", 481), ("481.2", 481)], found.Select(r => (r.Label!, r.Page)));
        Assert.Equal("The trust should ask every patient alone and record what was said.", found[0].Text);
    }

    [Fact]
    public async Task A_table_in_a_pdf_is_read_as_one()
    {
        var report = await ReadAsync(Pdf.Of(
        [
            ["Recommendations", "", "No.  Recommendation                        Lead agency", "", "1    The force should review its policy    Estmere", "     on repeat calls.                      Constabulary", "2    The trust should train.               Hospital"],
        ]));

        Assert.Equal(
            [("1", "The force should review its policy on repeat calls.", "Estmere Constabulary"), ("2", "The trust should train.", "Hospital")],
            RecommendationReader.Read(report.Pages).Select(r => (r.Label!, r.Text, r.Group!)));
    }

    [Fact]
    public async Task Pages_without_text_are_said()
    {
        string[] scan = [];
        var report = await ReadAsync(Pdf.Of([["Cover"], .. Enumerable.Repeat(scan, 3), ["End"], scan]));

        Assert.Null(report.Problem);
        Assert.StartsWith("Pages 2 to 4 and 6 hold no text", report.Remark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_document_is_read_by_page_with_its_tables()
    {
        var report = await ReadAsync(Docx.Of(
            Docx.Paragraph("Overview report"),
            Docx.PageBreak,
            Docx.Paragraph("Recommendations"),
            $"<w:tbl>{Docx.Row("No.", "Recommendation", "Lead agency")}{Docx.Row("1", "The trust should train.", "Hospital")}</w:tbl>",
            "<w:p><w:r><w:delText>Deleted</w:delText><w:t>Kept</w:t></w:r></w:p>"));

        Assert.Equal(2, report.Pages.Count);
        Assert.DoesNotContain("Deleted", report.Pages[1], StringComparison.Ordinal);
        Assert.Contains("Kept", report.Pages[1], StringComparison.Ordinal);
        Assert.Contains(RecommendationReader.Read(report.Pages), r => r is { Label: "1", Text: "The trust should train.", Page: 2 });
    }

    public static TheoryData<string, byte[]> Unreadable => new()
    {
        { "This file is empty", [] },
        { "This is neither a PDF nor a Word document", Encoding.UTF8.GetBytes("Just text") },
        { "This is an old Word document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] },
        { "This PDF is damaged", Encoding.UTF8.GetBytes("%PDF-1.4\nnothing of it is left") },
        { "This PDF is protected by a password", Pdf.Encrypted() },
        { "No page of this file holds text", Pdf.Of([[], []]) },
        { "This is not a Word document", Docx.Zip("other.xml", [1]) },
        { "This is not a Word document", [.. "PK\u0003\u0004"u8, .. new byte[200]] },
        { "This Word document is damaged", Docx.Zip("word/document.xml", Encoding.UTF8.GetBytes("<w:document")) },
        { "This Word document is damaged", Docx.Zip("word/document.xml", Encoding.UTF8.GetBytes("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")) },
        { "This file would unpack to more", Docx.Zip("word/document.xml", new byte[50_000_000]) },
        { "This report has 1001 pages", Pdf.Of(Enumerable.Repeat(new[] { "Page" }, 1_001)) },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_cannot_be_read_is_refused_by_a_sentence(string sentence, byte[] file)
    {
        var report = await ReadAsync(file);

        Assert.StartsWith(sentence, report.Problem, StringComparison.Ordinal);
        Assert.Empty(report.Pages);
    }

    [Fact]
    public async Task A_missing_program_is_named_with_its_package()
    {
        var reader = new ReportReader(new PdfText("pdftotext-is-not-here"));

        var report = await reader.ReadAsync(Upload(Pdf.Of([["Page"]])), CancellationToken.None);

        Assert.Contains("poppler-utils", report.Problem, StringComparison.Ordinal);
    }

    private static Task<ReportFile> ReadAsync(byte[] file) => _reader.ReadAsync(Upload(file), CancellationToken.None);

    private static FormFile Upload(byte[] file) => new(new MemoryStream(file), 0, file.Length, "Files", "report");
}
