using System.IO.Compression;
using System.Security;
using System.Text;

namespace DhrManager.IntegrationTests.Historic;

/// <summary>Reports as files, made for the tests.</summary>
internal static class OldReports
{
    private const string Break = "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    /// <param name="pages">The paragraphs of each page.</param>
    public static byte[] Docx(params string[][] pages)
    {
        var body = string.Join(Break, pages.Select(page => string.Concat(page.Select(text => $"<w:p><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p>"))));
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"));
        }

        return file.ToArray();
    }

    /// <param name="name">Makes the file different from every other.</param>
    public static byte[] Report(string name) => Docx(
        ["Northern Estmere Community Safety Partnership", $"Domestic Homicide Review: overview report into the death of {name}, who died in May 2013", "Published March 2015"],
        ["4. Analysis", "4.1 Nobody asked the carer of the patient whether he could manage.", "4.2 Estmere Constabulary was not called."],
        ["6. Recommendations", "Estmere Constabulary", "1. Officers should ask about carers.", "2. Supervisors should review such calls."]);
}
