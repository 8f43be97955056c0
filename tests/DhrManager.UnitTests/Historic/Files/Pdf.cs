using System.Globalization;
using System.Text;

namespace DhrManager.UnitTests.Historic.Files;

/// <summary>Writes PDF files as small as they can be, for reading them back.</summary>
internal static class Pdf
{
    /// <param name="pages">The lines of each page; a page without lines is like a scan: it holds no text.</param>
    public static byte[] Of(IEnumerable<string[]> pages) => File([.. pages], trailer: "");

    /// <summary>A file that asks for a password nobody has.</summary>
    public static byte[] Encrypted()
    {
        var random = string.Concat(Enumerable.Repeat("5A", 32));
        return File([["Secret"]], $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{random}> /U <{random}> >> /ID [<00><00>]");
    }

    private static byte[] File(string[][] pages, string trailer)
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + (2 * i)} 0 R"))}] /Count {pages.Length} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
        ];
        foreach (var (i, lines) in pages.Index())
        {
            var content = Content(lines);
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {5 + (2 * i)} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return Encoding.Latin1.GetBytes(Assemble(objects, trailer));
    }

    private static string Content(string[] lines) => lines.Length == 0
        ? "0 0 m"
        : "BT /F1 9 Tf 40 800 Td 11 TL " + string.Concat(lines.Select(line => $"({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj T* ")) + "ET";

    private static string Assemble(List<string> objects, string trailer)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        List<int> offsets = [];
        foreach (var (i, body) in objects.Index())
        {
            offsets.Add(text.Length);
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{body}\nendobj\n");
        }

        var xref = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => text.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        return text.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{xref}\n%%EOF\n").ToString();
    }
}
