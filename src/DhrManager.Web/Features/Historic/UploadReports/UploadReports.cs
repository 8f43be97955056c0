using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Historic;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Historic;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Historic.UploadReports;

public sealed class UploadReportsForm
{
    /// <summary>Largest upload as a whole, bytes; the server's own limit is a little above.</summary>
    public const long MaxBytes = 120L * 1024 * 1024;

    [Required(ErrorMessage = "Select the partnership whose reports these are")]
    public string? Partnership { get; set; }

    public IReadOnlyList<IFormFile>? Files { get; set; }
}

/// <summary>What became of one file.</summary>
/// <param name="ReportId">The report that was read in, now or the first time; null when there is none.</param>
/// <param name="Said">What to know or to do.</param>
public sealed record UploadedReport(string FileName, Guid? ReportId, bool IsTaken, string Said);

/// <summary>Reads reports in, each by itself: one that cannot be read leaves nothing behind and does not keep the others out.</summary>
public sealed class UploadReportsHandler(DhrDbContext db, ReportReader reader)
{
    private const int LongestFileName = 200;

    public async Task<IReadOnlyList<UploadedReport>> HandleAsync(Guid partnershipId, IReadOnlyList<IFormFile> files, CancellationToken cancellationToken)
    {
        List<UploadedReport> results = [];
        foreach (var file in files)
        {
            results.Add(await TakeAsync(partnershipId, file, cancellationToken));
        }

        return results;
    }

    private async Task<UploadedReport> TakeAsync(Guid partnershipId, IFormFile file, CancellationToken cancellationToken)
    {
        // What a browser sends is a name; what somebody else sends may be a path.
        var name = Path.GetFileName(file.FileName) is var given && given.Length > LongestFileName ? given[..LongestFileName] : given;
        var hash = await ReportReader.HashAsync(file, cancellationToken);
        if (await db.HeldReports.AsNoTracking().FirstOrDefaultAsync(r => r.PartnershipId == partnershipId && r.Hash == hash, cancellationToken) is { } known)
        {
            return new UploadedReport(name, known.Id, IsTaken: false, "This very file was read in before. Nothing was stored again.");
        }

        var read = await reader.ReadAsync(file, cancellationToken);
        if (read.Problem is { } problem)
        {
            return new UploadedReport(name, ReportId: null, IsTaken: false, problem);
        }

        var report = HeldReport.Of(partnershipId, name, hash, read.Pages.Count, read.Remark, db.Actor);
        db.HeldReports.Add(report);
        db.HeldPages.AddRange(read.Pages.Select((text, i) => new HeldPage(report.Id, i + 1, text)));
        db.AuditEntries.Add(AuditEntry.For("HistoricReportUploaded", reviewId: null, new { report.Id, report.PageCount }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
        return new UploadedReport(name, report.Id, IsTaken: true, read.Remark ?? "Read in whole.");
    }
}
