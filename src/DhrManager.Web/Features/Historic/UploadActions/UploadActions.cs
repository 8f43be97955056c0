using DhrManager.Domain.Historic;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Historic;

namespace DhrManager.Web.Features.Historic.UploadActions;

public sealed class UploadActionsForm
{
    /// <summary>Largest plan, bytes. It travels with the page until it is confirmed.</summary>
    public const int MaxBytes = 1024 * 1024;

    public const string LeftOut = "none";

    public IFormFile? File { get; set; }

    /// <summary>The plan itself, carried along so that nothing need be stored before it is confirmed.</summary>
    public string? Text { get; set; }

    /// <summary>For each heading the column it stands for.</summary>
    public List<string>? Columns { get; set; }

    /// <summary>Which button was pressed: preview, or store.</summary>
    public string? Store { get; set; }

    public static IReadOnlyList<Option> ColumnOptions { get; } =
        [new(LeftOut, "Leave out"), .. ActionPlanColumns.All.Select(c => new Option(c.Name, c.Name))];

    public IReadOnlyList<FileColumn?>? Mapping =>
        Columns is { Count: > 0 } ? [.. Columns.Select(name => ActionPlanColumns.All.FirstOrDefault(c => c.Name == name))] : null;

    /// <returns>Null when it is neither a workbook nor text.</returns>
    public static async Task<string?> ReadAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream();
        await file.CopyToAsync(stream, cancellationToken);
        return XlsxRows.ReadAsCsv(stream.ToArray()) ?? await UploadedText.ReadAsync(file, cancellationToken);
    }
}

/// <summary>Puts what an action plan says to the recommendations that were taken: all of it, or nothing.</summary>
public sealed class UploadActionsHandler(DhrDbContext db)
{
    /// <exception cref="RuleBrokenException">The plan no longer fits what was taken.</exception>
    public async Task HandleAsync(Guid entryId, UploadActionsForm form, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        var plan = ActionPlanFile.Read(form.Text ?? "", form.Mapping, entry.Items);
        RuleBrokenException.ThrowIf(plan.Problems.Count > 0, "The plan no longer fits what was taken from the report. Look at the problems below.", Citations.Local);
        foreach (var (item, past) in plan.Outcomes)
        {
            entry.RecordPastAction(item.Id, past);
        }

        db.Audit("HistoricActionPlanTaken", entry);
        await db.SaveChangesAsync(cancellationToken);
    }
}
