using System.Text;

namespace DhrManager.Web.Features;

/// <summary>The text of an uploaded file, whichever way the spreadsheet saved it.</summary>
internal static class UploadedText
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Null when it is no text, for example a workbook.</returns>
    public static async Task<string?> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        await file.CopyToAsync(stream, cancellationToken);
        var text = Decode(stream.ToArray());
        return text.Contains('\0', StringComparison.Ordinal) ? null : text;
    }

    private static string Decode(byte[] bytes)
    {
        switch (bytes)
        {
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes);
        }

        try
        {
            return _strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // What Excel on Windows calls plain "CSV".
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
