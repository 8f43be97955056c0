using System.Security.Cryptography;

namespace DhrManager.Web.Historic;

/// <summary>Reads an uploaded report, whatever it turns out to be.</summary>
public sealed class ReportReader(PdfText pdf)
{
    private static readonly byte[] _pdf = "%PDF-"u8.ToArray();
    private static readonly byte[] _zip = "PK\u0003\u0004"u8.ToArray();

    // Word before 2007, and any office file with a password.
    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>SHA-256 of the file in hexadecimal.</summary>
    public static async Task<string> HashAsync(IFormFile file, CancellationToken cancellationToken)
    {
        await using var stream = file.OpenReadStream();
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    public async Task<ReportFile> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        if (file.Length == 0)
        {
            return ReportFile.Refused("This file is empty.");
        }

        if (file.Length > ReportFile.MaxBytes)
        {
            return ReportFile.Refused("This file is larger than 30 MB. Save it with smaller pictures, or split it.");
        }

        await using var stream = file.OpenReadStream();
        return await FirstBytesAsync(stream, cancellationToken) switch
        {
            var start when Begins(start, _pdf) => await ReadPdfAsync(stream, cancellationToken),
            var start when Begins(start, _zip) => await ReadDocxAsync(stream, cancellationToken),
            var start when Begins(start, _compound) => ReportFile.Refused("This is an old Word document (.doc), or one with a password. Save it as .docx or PDF without a password and upload that."),
            _ => ReportFile.Refused("This is neither a PDF nor a Word document (.docx). Save it as one of these and upload that."),
        };
    }

    // pdftotext wants a file. It lies in a folder that only this program can open, and is gone afterwards.
    private async Task<ReportFile> ReadPdfAsync(Stream stream, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("dhr-report");
        try
        {
            var path = Path.Combine(folder.FullName, "report.pdf");
            await using (var copy = File.Create(path))
            {
                await stream.CopyToAsync(copy, cancellationToken);
            }

            return await pdf.ReadAsync(path, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // In memory: the stream of an upload fails in its own way where a damaged zip file makes the reader look before its beginning.
    private static async Task<ReportFile> ReadDocxAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, cancellationToken);
        copy.Position = 0;
        return DocxText.Read(copy);
    }

    private static async Task<byte[]> FirstBytesAsync(Stream stream, CancellationToken cancellationToken)
    {
        var start = new byte[8];
        var count = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken);
        stream.Position = 0;
        return start[..count];
    }

    private static bool Begins(byte[] file, byte[] mark) => file.AsSpan().StartsWith(mark);
}
