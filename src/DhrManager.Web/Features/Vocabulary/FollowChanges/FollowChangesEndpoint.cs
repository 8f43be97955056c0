using DhrManager.Domain.Vocabulary;

namespace DhrManager.Web.Features.Vocabulary.FollowChanges;

/// <summary>
/// The change notes as an Atom feed. Feed readers cannot sign in, so its address is its secret. Who made a change and why
/// stands on the page behind the links, which asks who is there.
/// </summary>
public sealed class FollowChangesEndpoint : IEndpoint
{
    private const int MostEntries = 50;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Links.VocabularyFeed("{token}"), HandleAsync).AllowAnonymous();

    private static async Task<IResult> HandleAsync(string token, HttpContext http, VocabularyChangesQuery query, UseNow useNow, LastingAddress addresses)
    {
        if (!await query.MayFollowAsync(token, http.RequestAborted))
        {
            return Results.NotFound();
        }

        var changes = await query.LatestAsync(MostEntries, http.RequestAborted);
        var page = addresses.Of(Links.VocabularyChanges);
        http.Response.Headers.CacheControl = "private";
        return AtomText.File(new AtomHead(page, "Words of the lessons library", changes.FirstOrDefault()?.At ?? default, page), changes.Select(Entry));

        AtomEntry Entry(VocabularyChange change) => new(
            new AtomHead($"urn:uuid:{change.Id}", change.What, change.At, addresses.Of(UseNow.Address(change))),
            "Words of the library",
            useNow.Sentence(change));
    }
}
