using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Chronologies;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Chronologies.UploadChronology;

public sealed class UploadChronologyForm : IValidatableObject
{
    /// <summary>Largest file, bytes. Well below the server's own limit, so that a file over it gets an answer and not a broken connection.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>The return it belongs to; not asked for where there is only one.</summary>
    public string? Return { get; set; }

    public IFormFile? File { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (File is not { Length: > 0 })
        {
            yield return new ValidationResult("Choose a file that is not empty", [nameof(File)]);
        }
        else if (File.Length > MaxBytes)
        {
            yield return new ValidationResult("The file must be 5 MB or smaller. Leave out what is not relevant, or split it", [nameof(File)]);
        }
    }
}

/// <summary>Reads a file and enters its events, or none of them when any row has a problem.</summary>
public sealed class UploadChronologyHandler(DhrDbContext db)
{
    /// <returns>The file as it was read and how many of its events were new; with problems nothing was entered.</returns>
    public async Task<(ChronologyFile File, int Added)> HandleAsync(Guid reviewId, OwnReturn under, IFormFile upload, CancellationToken cancellationToken)
    {
        var file = await UploadedText.ReadAsync(upload, cancellationToken) is { } text
            ? ChronologyFile.Read(text, db.Actor.Today)
            : new ChronologyFile([], [new ChronologyProblem(1, "This is not text. Open it in your spreadsheet and save it as CSV (comma separated values).")], []);
        if (file.Problems.Count > 0)
        {
            return (file, 0);
        }

        // The file is kept in a spreadsheet and sent again when it has grown: what it held before is not entered twice.
        var fresh = await NewRowsAsync(reviewId, under, file.Rows, cancellationToken);
        if (fresh.Count > 0)
        {
            await db.AddChronologyAsync(reviewId, under, fresh, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return (file, fresh.Count);
    }

    private async Task<List<ChronologyRow>> NewRowsAsync(Guid reviewId, OwnReturn under, IReadOnlyList<ChronologyRow> rows, CancellationToken cancellationToken)
    {
        var entered = await db.ChronologyEntries.AsNoTracking()
            .Where(e => e.ReviewId == reviewId && e.AgencyId == under.AgencyId).ToListAsync(cancellationToken);
        var there = entered.Select(e => Key(e.Row)).ToHashSet();
        return [.. rows.Where(row => !there.Contains(Key(row)))];
    }

    // A record with a list in it is not equal to its twin.
    private static (ChronologyDate, string?, string, string, string?, string?, string?, string) Key(ChronologyRow row) =>
        (row.Date, row.Time, row.Source, row.Event, row.Action, row.Outcome, row.Comment, string.Join('\n', row.Concerns));
}
