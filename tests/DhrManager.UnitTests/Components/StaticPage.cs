using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.UnitTests.Components;

/// <summary>Renders components as a request to a static page does: with an HttpContext and antiforgery, without interactivity.</summary>
public abstract class StaticPage : BunitContext
{
    protected StaticPage()
    {
        Services.AddSingleton<AntiforgeryStateProvider, FixedToken>();
        User = this.AddAuthorization();
        Services.AddCascadingValue<HttpContext>(_ => new DefaultHttpContext());
        JSInterop.Mode = JSRuntimeMode.Loose; // HeadOutlet asks the browser for a title when it is not prerendered
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));
    }

    protected BunitAuthorizationContext User { get; }

    private sealed class FixedToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken GetAntiforgeryToken() => new("token", "__RequestVerificationToken");
    }
}
