using DhrManager.Domain.Historic;
using DhrManager.Domain.References;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.References.UploadReferences;

public sealed class UploadReferencesForm
{
    /// <summary>Largest list, bytes. It travels with the page until it is confirmed.</summary>
    public const int MaxBytes = 1024 * 1024;

    public const string LeftOut = "none";

    public IFormFile? File { get; set; }

    public string? Partnership { get; set; }

    /// <summary>The list itself, carried along so that nothing need be stored before it is confirmed.</summary>
    public string? Text { get; set; }

    /// <summary>For each heading the column it stands for.</summary>
    public List<string>? Columns { get; set; }

    /// <summary>Which button was pressed: preview, or take over.</summary>
    public string? Store { get; set; }

    public static IReadOnlyList<Option> ColumnOptions { get; } =
        [new(LeftOut, "Leave out"), .. ReferenceColumns.All.Select(c => new Option(c.Name, c.Name))];

    public IReadOnlyList<FileColumn?>? Mapping =>
        Columns is { Count: > 0 } ? [.. Columns.Select(name => ReferenceColumns.All.FirstOrDefault(c => c.Name == name))] : null;
}

/// <summary>Reads a list against what is there, and takes over the lines that can be.</summary>
public sealed class UploadReferencesHandler(DhrDbContext db, Themes themes)
{
    /// <summary>What the list would do; saves nothing.</summary>
    public async Task<ReferenceFile> LookAsync(Guid partnershipId, UploadReferencesForm form, CancellationToken cancellationToken) =>
        Read(partnershipId, form, await db.ExternalReferences.AsNoTracking().ToListAsync(cancellationToken));

    /// <param name="partnershipId">One of those the page offers.</param>
    public async Task HandleAsync(Guid partnershipId, UploadReferencesForm form, CancellationToken cancellationToken)
    {
        var file = Read(partnershipId, form, await db.ExternalReferences.ToListAsync(cancellationToken));
        var (added, changed) = (file.Lines.Count(line => line.IsNew), file.Lines.Count(line => line.IsChanged));
        List<Guid> ids = [.. file.Lines.Where(line => line.IsTaken).Select(line => Take(partnershipId, line).Id)];
        db.AuditEntries.Add(AuditEntry.For("ReferencesRefreshed", reviewId: null, new { partnershipId, added, changed, seen = ids.Count }, db.Actor));
        db.OutboxMessages.Add(IndexReferencesHandler.Message(ids, db.Actor.Now));
        await db.SaveChangesAsync(cancellationToken);
    }

    private ExternalReference Take(Guid partnershipId, ReferenceLine line)
    {
        var reference = line.There ?? db.ExternalReferences.Add(ExternalReference.Add(partnershipId, line.Facts, themes.List, db.Actor)).Entity;
        if (line.IsChanged)
        {
            reference.Change(line.Facts, themes.List, db.Actor);
        }

        reference.MarkChecked(db.Actor);
        return reference;
    }

    private ReferenceFile Read(Guid partnershipId, UploadReferencesForm form, IReadOnlyCollection<ExternalReference> all) =>
        ReferenceFile.Read(form.Text ?? "", form.Mapping, new ReferenceShelf(partnershipId, all, themes.List, db.Actor.Today));
}
