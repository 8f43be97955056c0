using System.IO.Compression;
using System.Text;

namespace DhrManager.UnitTests.Historic.Files;

/// <summary>Writes Word documents as small as they can be, for reading them back.</summary>
internal static class Docx
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string PageBreak => "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";

    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    public static string Row(params string[] cells) =>
        $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>";

    public static byte[] Of(params string[] body) =>
        Zip("word/document.xml", Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{Namespace}\"><w:body>{string.Concat(body)}</w:body></w:document>"));

    public static byte[] Zip(string path, byte[] content)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(path, CompressionLevel.SmallestSize).Open();
            entry.Write(content);
        }

        return file.ToArray();
    }
}
