using DhrManager.Web.Security;

namespace DhrManager.Web.Features.Lessons.SearchLessons;

/// <summary>Suggestions while somebody types, as a list of texts. Without a script the page has them for what was typed last.</summary>
public sealed class SuggestSearchesEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Links.LessonsSuggestions, Handle).RequireAuthorization(Policies.SignedIn);

    private static IResult Handle(HttpContext http, SuggestionsQuery suggestions) =>
        Results.Json(suggestions.Run(http.Request.Query[SearchAddress.Words].ToString()));
}
