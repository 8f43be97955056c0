using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DhrManager.Web.Historic;

/// <summary>
/// Reads the text of a PDF with the program pdftotext. A child process: what is wrong with a file, or made to do harm, ends
/// with it.
/// </summary>
/// <param name="program">The name or path of pdftotext.</param>
public sealed class PdfText(string program = "pdftotext")
{
    /// <summary>Longest text, characters: about four times the longest report known.</summary>
    private const int MaxCharacters = 8_000_000;

    private const int Encrypted = 3;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    /// <param name="path">A file of our own naming; never what somebody called it.</param>
    public async Task<ReportFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(path) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return ReportFile.Refused("PDF files cannot be read here: the program pdftotext is missing. Ask your support team to install the package poppler-utils. DOCX files can be read meanwhile.");
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_patience);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            var text = await ReadLimitedAsync(process.StandardOutput, patience.Token);
            if (text is null)
            {
                process.Kill();
                return ReportFile.Refused("This file holds more text than any report: 8 million characters is the most. Split it.");
            }

            await process.WaitForExitAsync(patience.Token);
            return process.ExitCode == 0 ? ReportFile.Of(Pages(text)) : Failed(process.ExitCode, await errors);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            process.Kill();
            return ReportFile.Refused("This file took longer than a minute to read, and was given up. Print it to a new PDF and upload that.");
        }
    }

    private ProcessStartInfo StartInfo(string path) => new(program, ["-enc", "UTF-8", "-layout", path, "-"])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
    };

    private static async Task<string?> ReadLimitedAsync(StreamReader output, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[32 * 1024];
        while (await output.ReadAsync(buffer, cancellationToken) is > 0 and var count)
        {
            text.Append(buffer, 0, count);
            if (text.Length > MaxCharacters)
            {
                return null;
            }
        }

        return text.ToString();
    }

    // Every page ends with a form feed, the last one too.
    private static string[] Pages(string text)
    {
        var pages = text.Split('\f');
        return pages.Length > 1 && string.IsNullOrWhiteSpace(pages[^1]) ? pages[..^1] : pages;
    }

    private static ReportFile Failed(int exitCode, string errors) => ReportFile.Refused(
        exitCode == Encrypted || errors.Contains("password", StringComparison.OrdinalIgnoreCase)
            ? "This PDF is protected by a password. Save a copy without protection and upload that."
            : "This PDF is damaged and cannot be read. Open it in your PDF program, save it again and upload that.");
}
