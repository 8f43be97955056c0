using DhrManager.Lessons.Index;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Features.Lessons.SearchLessons;
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

        http.Response.Headers.CacheControl = "private";
        return Results.Bytes(AtomText.Bytes(saved, Newest(saved, query), addresses.Of), "application/atom+xml; charset=utf-8");
    }

    private static IEnumerable<LessonDocument> Newest(SavedSearch saved, SearchLessonsQuery query) =>
        query.RunNewest(SearchAddress.Parse(saved.Address), MostEntries).Hits.Select(hit => hit.Document);
}
