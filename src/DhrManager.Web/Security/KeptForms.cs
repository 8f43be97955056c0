using System.Security.Claims;
using DhrManager.Web.Components.Gov;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Primitives;

namespace DhrManager.Web.Security;

/// <summary>
/// Nothing typed is lost when a session ended meanwhile: the sign-in page carries the form, sealed, and after signing in
/// the form is drawn again with it. It is never saved by itself. Pass phrases and files are not kept.
/// </summary>
public static class KeptForms
{
    /// <summary>Where a sealed form is posted back to its page.</summary>
    public const string Field = "_kept";

    /// <summary>In bytes, as posted.</summary>
    public const int MaxLength = 1_048_576;

    private const string SignInPage = "/account/sign-in";
    private const string TokenField = "__RequestVerificationToken";
    private const string FormNameField = "_handler";

    public static FormMemory Memory(IServiceProvider services)
    {
        var http = services.GetRequiredService<IHttpContextAccessor>().HttpContext;
        var person = http is null ? null : PersonId(http);
        var seal = services.GetRequiredService<KeptFormSeal>();
        return new FormMemory(formName => person is { } id ? seal.SealOwner(id, formName) : null, http?.Features.Get<BroughtBack>() is not null);
    }

    /// <summary>Shows the sign-in page in place of the answer to a form that was kept. Must come before routing.</summary>
    public static void UseKeptForms(this WebApplication app) => app.Use(async (http, next) =>
    {
        await next(http);
        if (http.Features.Get<RefusedForm>() is null || http.Response.HasStarted)
        {
            return;
        }

        http.Request.QueryString = QueryString.Create("returnUrl", Address(http));
        http.Request.Path = SignInPage;
        http.Request.Method = HttpMethods.Get;
        http.Request.RouteValues.Clear();
        http.SetEndpoint(null);
        await next(http);
    });

    /// <summary>Brings a form back that its token no longer fits. Must come right after the check of the token.</summary>
    public static void UseBroughtBackForms(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } refusal)
        {
            // A form may not be looked at while its token counts as wrong.
            http.Features.Set<IAntiforgeryValidationFeature>(null);
            var sealedForm = IsKeepable(http) && IsShort(http) ? await SealAsync(http) : null;
            http.Features.Set(refusal);
            if (IsForAnother(http, sealedForm))
            {
                return;
            }
        }

        await next(http);
    });

    /// <summary>Keeps the form of a person who is not signed in.</summary>
    /// <returns>False when there is nothing to keep.</returns>
    public static async Task<bool> TryKeepAsync(HttpContext http)
    {
        if (!IsKeepable(http))
        {
            return false;
        }

        var kept = IsShort(http) ? await SealAsync(http) : null;
        if (kept is null && IsShort(http))
        {
            return false;
        }

        http.Features.Set(new RefusedForm(kept));
        return true;
    }

    // Its owner gets the form back here and now; for anybody else the sign-in page carries it until the owner signs in.
    private static bool IsForAnother(HttpContext http, string? sealedForm)
    {
        if (http.RequestServices.GetRequiredService<KeptFormSeal>().Open(sealedForm) is not { } form || form.Address != Address(http))
        {
            return false;
        }

        if (form.PersonId != PersonId(http))
        {
            http.Features.Set(new RefusedForm(sealedForm));
            return true;
        }

        http.Features.Set<IAntiforgeryValidationFeature>(new BroughtBack());
        http.Features.Set(new BroughtBack());
        http.Request.Form = new FormCollection(form.Fields.ToDictionary(field => field.Key, field => new StringValues(field.Value)));
        return false;
    }

    // The address is posted to after signing in: one that begins with two strokes would lead to another site.
    private static bool IsKeepable(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType
        && !http.Request.Path.StartsWithSegments("/account") && LocalAddress.IsLocal(Address(http));

    private static bool IsShort(HttpContext http) => http.Request.ContentLength is <= MaxLength;

    private static async Task<string?> SealAsync(HttpContext http)
    {
        var seal = http.RequestServices.GetRequiredService<KeptFormSeal>();
        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        if (form.TryGetValue(Field, out var kept))
        {
            return seal.Open(kept) is null ? null : kept.ToString();
        }

        return seal.ReadOwner(form[FormMemory.OwnerField], form[FormNameField]) is { } owner
            ? seal.Seal(owner, Address(http), form.Where(f => f.Key is not (FormMemory.OwnerField or TokenField)).ToDictionary(f => f.Key, f => f.Value.ToArray()))
            : null;
    }

    private static string Address(HttpContext http) => http.Request.Path.ToUriComponent() + http.Request.QueryString.ToUriComponent();

    private static Guid? PersonId(HttpContext http) =>
        Guid.TryParse(http.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    // Only what its owner typed into a form of ours comes back, and it saves nothing: it needs no token.
    private sealed class BroughtBack : IAntiforgeryValidationFeature
    {
        public bool IsValid => true;

        public Exception? Error => null;
    }
}
