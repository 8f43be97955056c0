using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DhrManager.Web.Documents.Pdf;

/// <summary>
/// Prints pages to PDF with Chromium: one after the other, each with a profile of its own, without network and scripts,
/// and never for long.
/// </summary>
public sealed partial class PdfPrinter(Settings settings, TimeProvider time, ILogger<PdfPrinter> logger) : IDisposable
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(30);

    // Said in the page, because Chromium prints nothing when scripts are switched off for itself as well.
    private const string Head = "<head>";
    private const string NoScripts = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\" />";

    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Whether the program is there. Where it is not, people print pages themselves.</summary>
    public bool IsInstalled => File.Exists(settings.ChromiumPath);

    /// <param name="html">A complete page that needs nothing beside it.</param>
    /// <returns>Null when it could not be printed in time; the log says why.</returns>
    public async Task<byte[]?> PrintAsync(string html, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        var folder = Directory.CreateTempSubdirectory("dhr-pdf");
        try
        {
            return await PrintAsync(html, folder.FullName, cancellationToken);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException)
        {
            LogFailed(failure.GetType().Name);
            return null;
        }
        finally
        {
            Remove(folder);
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<byte[]?> PrintAsync(string html, string folder, CancellationToken cancellationToken)
    {
        var (page, pdf) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
        await File.WriteAllTextAsync(page, html.Replace(Head, Head + NoScripts, StringComparison.Ordinal), Encoding.UTF8, cancellationToken);
        using var chromium = Process.Start(Start(folder, page, pdf))!;
        using var limit = new CancellationTokenSource(_longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            // What it says is read, or it would wait for somebody to read it.
            await Task.WhenAll(chromium.StandardOutput.ReadToEndAsync(either.Token), chromium.StandardError.ReadToEndAsync(either.Token));
            await chromium.WaitForExitAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            chromium.Kill(entireProcessTree: true);
            await chromium.WaitForExitAsync(CancellationToken.None);
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (File.Exists(pdf))
        {
            return await File.ReadAllBytesAsync(pdf, cancellationToken);
        }

        LogFailed(limit.IsCancellationRequested ? "it took too long" : "it wrote nothing");
        return null;
    }

    private ProcessStartInfo Start(string folder, string page, string pdf)
    {
        var start = new ProcessStartInfo(settings.ChromiumPath) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] options =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking",
            "--no-pdf-header-footer", "--generate-pdf-document-outline",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
            "--user-data-dir=" + Path.Combine(folder, "profile"),
            "--print-to-pdf=" + pdf,
            new Uri(page).AbsoluteUri,
        ];

        // Chromium refuses to be run by root with its sandbox; only containers do that.
        foreach (var option in Environment.IsPrivilegedProcess ? options.Prepend("--no-sandbox") : options)
        {
            start.ArgumentList.Add(option);
        }

        return start;
    }

    // A file that a dying process still holds is left to the system's own clearing of temporary files.
    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // See above.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page could not be printed to PDF: {Why}")]
    private partial void LogFailed(string why);
}
