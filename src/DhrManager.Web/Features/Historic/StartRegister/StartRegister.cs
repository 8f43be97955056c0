using DhrManager.Domain.Historic;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;

namespace DhrManager.Web.Features.Historic.StartRegister;

public sealed class StartRegisterForm
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

    /// <summary>Which button was pressed: preview, or store.</summary>
    public string? Store { get; set; }

    public static IReadOnlyList<Option> ColumnOptions { get; } =
        [new(LeftOut, "Leave out"), .. RegisterColumns.All.Select(c => new Option(c.Name, c.Name))];

    public IReadOnlyList<FileColumn?>? Mapping =>
        Columns is { Count: > 0 } ? [.. Columns.Select(name => RegisterColumns.All.FirstOrDefault(c => c.Name == name))] : null;
}

/// <summary>Puts all entries of a list into the register, or none.</summary>
public sealed class StartRegisterHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid partnershipId, IReadOnlyList<EntryFacts> facts, CancellationToken cancellationToken)
    {
        db.RegisterEntries.AddRange(facts.Select(f => RegisterEntry.Add(partnershipId, f, db.Actor)));
        db.AuditEntries.Add(AuditEntry.For("RegisterStarted", reviewId: null, new { partnershipId, facts.Count }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }
}
