using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Features.Lessons.SearchLessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Lessons.SaveSearch;

public sealed class SaveSearchForm
{
    [Required(ErrorMessage = "Enter a name for the search")]
    [StringLength(SavedSearch.NameMaxLength, ErrorMessage = "The name must be 100 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Select how often you want to be told")]
    public string? Digest { get; set; }

    public static IReadOnlyList<Option> Digests { get; } =
    [
        new(nameof(DigestRhythm.Never), "Never", "You can look yourself, or follow the feed"),
        new(nameof(DigestRhythm.Daily), "Daily", "On days on which there is something new"),
        new(nameof(DigestRhythm.Weekly), "Weekly", "When there is something new"),
    ];
}

/// <summary>Keeps a search for the person who is signed in.</summary>
public sealed class SaveSearchHandler(DhrDbContext db)
{
    private const int MostOfOnePerson = 50;

    /// <exception cref="RuleBrokenException">The person keeps too many already, or the search is too long.</exception>
    public async Task HandleAsync(SearchAddress address, SaveSearchForm form, CancellationToken cancellationToken)
    {
        var href = (address with { Page = 1 }).Href;
        RuleBrokenException.ThrowIf(href.Length > SavedSearch.AddressMaxLength, "This search is too long to keep. Use fewer words or filters.", Citations.Local);
        RuleBrokenException.ThrowIf(
            await db.SavedSearches.CountAsync(s => s.PersonId == db.Actor.PersonId, cancellationToken) >= MostOfOnePerson,
            "You have 50 saved searches. Delete one that you no longer need.",
            Citations.Local);

        var saved = SavedSearch.New(db.Actor.PersonId, form.Name!.Trim(), href, Enum.Parse<DigestRhythm>(form.Digest!), db.Actor.Today);
        db.SavedSearches.Add(saved);
        db.AuditEntries.Add(AuditEntry.For("SearchSaved", reviewId: null, new { saved.Id }, db.Actor));
        await db.SaveChangesAsync(cancellationToken);
    }
}
