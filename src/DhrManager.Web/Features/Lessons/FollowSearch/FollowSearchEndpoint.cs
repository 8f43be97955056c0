using DhrManager.Lessons.Index;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Features.Lessons.SearchLessons;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Lessons.FollowSearch;

/// <summary>
/// A saved search as an Atom feed. Feed readers cannot sign in, so its address is its secret; it holds titles and links,
/// and the pages behind the links ask who is there.
/// </summary>
public sealed class FollowSearchEndpoint : IEndpoint
{
    private const int MostEntries = 50;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Links.LessonsFeed("{token}"), HandleAsync).AllowAnonymous();

    private static async Task<IResult> HandleAsync(string token, HttpContext http, DhrDbContext db, SearchLessonsQuery query, LastingAddress addresses)
    {
        var saved = await db.SavedSearches.AsNoTracking()
            .SingleOrDefaultAsync(s => s.FeedToken == token && db.Users.Any(p => p.Id == s.PersonId && p.EndedAt == null), http.RequestAborted);
        if (saved is null)
        {
            return Results.NotFound();
        }

        var entries = Newest(saved, query).Select(document => Entry(document, addresses.Of(document.Url))).ToList();
        var updated = entries.Count > 0 ? entries[0].Head.Updated : Midnight(saved.ToldUntil);
        http.Response.Headers.CacheControl = "private";
        return AtomText.File(new AtomHead("urn:uuid:" + saved.Id, $"Lessons: {saved.Name}", updated, addresses.Of(saved.Address)), entries);
    }

    private static IEnumerable<LessonDocument> Newest(SavedSearch saved, SearchLessonsQuery query) =>
        query.RunNewest(SearchAddress.Parse(saved.Address), MostEntries).Hits.Select(hit => hit.Document);

    // Title, partnership, date and address, no text.
    private static AtomEntry Entry(LessonDocument document, string address) => new(
        new AtomHead(address, $"{document.Fields.GetValueOrDefault(LessonDocuments.LabelField)} of {document.ReviewTitle}", Midnight(document.PublishedOn ?? default), address),
        document.Partnership);

    private static DateTime Midnight(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
