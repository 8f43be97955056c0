using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Lessons.ListSavedSearches;

/// <summary>The button that was pressed; each holds the id of its search.</summary>
public sealed class ListSavedSearchesForm
{
    public string? Pause { get; set; }

    public string? Resume { get; set; }

    public string? Delete { get; set; }
}

/// <summary>Pauses, resumes or deletes a search of the person who is signed in. One that is not theirs, or gone, is let be.</summary>
public sealed class ListSavedSearchesHandler(DhrDbContext db)
{
    public async Task HandleAsync(ListSavedSearchesForm form, CancellationToken cancellationToken)
    {
        if (await OwnAsync(form.Pause, cancellationToken) is { } paused)
        {
            paused.IsPaused = true;
            Record("SearchPaused", paused);
        }

        if (await OwnAsync(form.Resume, cancellationToken) is { } resumed)
        {
            resumed.Resume(db.Actor.Today);
            Record("SearchResumed", resumed);
        }

        if (await OwnAsync(form.Delete, cancellationToken) is { } deleted)
        {
            db.SavedSearches.Remove(deleted);
            Record("SearchDeleted", deleted);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    // What was searched for is nobody else's business.
    private void Record(string what, SavedSearch saved) =>
        db.AuditEntries.Add(AuditEntry.For(what, reviewId: null, new { saved.Id }, db.Actor));

    private async Task<SavedSearch?> OwnAsync(string? typed, CancellationToken cancellationToken) => Ids.Read(typed) is { } id
        ? await db.SavedSearches.SingleOrDefaultAsync(s => s.Id == id && s.PersonId == db.Actor.PersonId, cancellationToken)
        : null;
}
