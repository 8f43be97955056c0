using DhrManager.BrowserTests.Harness;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.BrowserTests.Accessibility;

/// <summary>Every page of the application, by the pattern of its address.</summary>
internal sealed class SitePages(Site site)
{
    private readonly IReadOnlyList<RoutePattern> _patterns =
    [
        .. site.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(endpoint => endpoint.RoutePattern)
            .OrderBy(pattern => pattern.InboundPrecedence),
    ];

    public IReadOnlyList<string> All => [.. _patterns.Select(Text).Distinct()];

    /// <summary>The pattern that serves an address; null for what is no page.</summary>
    public string? PatternOf(string address)
    {
        var path = address.Split('?', '#')[0];
        var pattern = _patterns.FirstOrDefault(p => new TemplateMatcher(new RouteTemplate(p), []).TryMatch(path, []));
        return pattern is null ? null : Text(pattern);
    }

    private static string Text(RoutePattern pattern) => pattern.RawText!;
}
