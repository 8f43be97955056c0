using DhrManager.Web.Components.Layout;
using DhrManager.Web.Features;
using DhrManager.Web.Security;
using Microsoft.AspNetCore.Antiforgery;

namespace DhrManager.Web.Startup;

/// <summary>What happens to a request, in order.</summary>
public static class Pipeline
{
    public static void UseDhrManager(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/error", createScopeForErrors: true);
            app.UseHsts();
        }

        app.UseRequestLocalization();
        app.UseHeadAsGet();
        app.UseKeptForms();
        app.UseRouting(); // Explicit: left to the framework it would come before the line above.
        app.UseSecurityHeaders();
        app.UseNoCookiesOfPulses();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseFailedPostAsGet();
        app.UseReviewNotFound();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseTemporaryPasswords();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.UseBroughtBackForms();
        app.UseRefusalOfForgedForms();

        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapFeatureEndpoints();
        app.MapRazorComponents<App>();
    }

    // Page endpoints answer GET and POST only; link checkers and monitors ask with HEAD.
    private static void UseHeadAsGet(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await next(http);
            return;
        }

        http.Request.Method = HttpMethods.Get;
        var body = http.Response.Body;
        http.Response.Body = Stream.Null;
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
        }
    });

    // The page that explains a failed request is only read. As a post it would be looked at for a token and a form.
    private static void UseFailedPostAsGet(this WebApplication app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch
        {
            http.Request.Method = HttpMethods.Get;
            throw;
        }

        if (http.Response is { StatusCode: >= StatusCodes.Status400BadRequest, HasStarted: false })
        {
            http.Request.Method = HttpMethods.Get;
        }
    });

    // Left to the framework, a form without its token is answered with an empty page.
    private static void UseRefusalOfForgedForms(this WebApplication app) => app.Use((http, next) =>
    {
        if (HttpMethods.IsPost(http.Request.Method) && http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false })
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return next(http);
    });

    // Forms set a cookie against forgery. An anonymous answer has no sign-in to protect, and a cookie would be a trace.
    private static void UseNoCookiesOfPulses(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.Request.Path.StartsWithSegments("/pulse"))
        {
            http.Response.OnStarting(() =>
            {
                http.Response.Headers.Remove("Set-Cookie");
                return Task.CompletedTask;
            });
        }

        return next(http);
    });

    // A handler that cannot find its review says so by an exception; the person reads the same page as for a wrong address.
    private static void UseReviewNotFound(this WebApplication app) => app.Use(async (http, next) =>
    {
        try
        {
            await next(http);
        }
        catch (Data.ReviewNotFoundException) when (!http.Response.HasStarted)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    });
}
