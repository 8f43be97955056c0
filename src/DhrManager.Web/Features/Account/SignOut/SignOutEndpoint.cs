using DhrManager.Web.Data.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace DhrManager.Web.Features.Account.SignOut;

/// <summary>Ends the session. A POST with the form's token, so that no other site can sign people out.</summary>
public sealed class SignOutEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/account/sign-out", HandleAsync).AllowAnonymous();

    private static async Task<IResult> HandleAsync(HttpContext http, IAntiforgery antiforgery, SignInManager<Person> signIn)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        await signIn.SignOutAsync();
        return Results.LocalRedirect(Links.SignIn);
    }
}
