using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Historic;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Historic.AddEntry;

public sealed class AddEntryForm : EntryForm
{
    [Required(ErrorMessage = "Select the partnership whose review it was")]
    public string? Partnership { get; set; }
}

public sealed class AddEntryHandler(DhrDbContext db)
{
    /// <param name="form">Its partnership is one of those the page offers.</param>
    public async Task<Guid> HandleAsync(AddEntryForm form, CancellationToken cancellationToken)
    {
        var entry = RegisterEntry.Add(Guid.Parse(form.Partnership!), form.ToFacts(), db.Actor);
        db.RegisterEntries.Add(entry);
        db.Audit("RegisterEntryAdded", entry);
        await db.SaveChangesAsync(cancellationToken);
        return entry.Id;
    }
}
