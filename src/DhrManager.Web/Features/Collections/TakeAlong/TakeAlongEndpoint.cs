using DhrManager.Web.Features.Collections.ShowCollection;
using DhrManager.Web.Lessons;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features.Collections.TakeAlong;

/// <summary>A collection, or what a search finds, as a zip file.</summary>
public sealed class TakeAlongEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/collections/{id:guid}/pack", CollectionAsync).RequireAuthorization(Policies.SignedIn);
        routes.MapGet(Links.LessonsPack, SearchAsync).RequireAuthorization(Policies.SignedIn);
    }

    private static async Task<IResult> CollectionAsync(Guid id, ShowCollectionQuery collections, TakeAlongQuery pack, CancellationToken cancellationToken) =>
        await collections.RunAsync(id, cancellationToken) is { Entries.Count: > 0 } view
            ? await pack.RunAsync(view.Collection.Name, view.Collection.Introduction, [.. view.Entries.Select(entry => (entry.Item, entry.Note))], Links.Collection(id), cancellationToken)
            : Results.NotFound();

    private static async Task<IResult> SearchAsync(HttpContext http, FoundItems found, LibraryItems items, TakeAlongQuery pack)
    {
        var ids = found.Find(http.Request.Query, TakeAlongQuery.MostLessons);
        if (ids is null or [])
        {
            return Results.Text(
                ids is null ? "These are too many lessons for one pack: at most 200. Go back, choose filters, and try again." : "This search finds no lessons. Go back and look for something else.",
                statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        var lessons = await items.FindAsync(ids, http.RequestAborted);
        return await pack.RunAsync("Lessons from closed reviews", "", [.. lessons.Select(item => (item, ""))], Links.Lessons + http.Request.QueryString, http.RequestAborted);
    }
}
