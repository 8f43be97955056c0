using System.Text.RegularExpressions;
using DhrManager.IntegrationTests.Harness;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Routes;

/// <summary>An address the running application answers, and whom it admits.</summary>
/// <param name="Policy">Null when nothing says who may use it.</param>
public sealed partial record Route(string Pattern, IReadOnlyList<string> Methods, string? Policy)
{
    public const string Anyone = "anyone";

    // The framework's own: part of Blazor's redirects, and "not found" for files. They serve nothing of ours.
    private static readonly string[] _ofTheFramework = ["/_framework/opaque-redirect", "/{**path:file}"];

    /// <summary>Whether the address names a review.</summary>
    public bool IsOfAReview => Parameter().Match(Pattern) is { Success: true, Index: var at } && Pattern[..at] == "/reviews/";

    public override string ToString() => $"{Pattern}  {string.Join(',', Methods)}  {Policy ?? "NO POLICY"}";

    /// <summary>The address for a review; other parameters get an id that nothing has.</summary>
    public string AddressFor(Guid reviewId) => Parameter().Replace(Parameter().Replace(Pattern, reviewId.ToString(), 1), Guid.CreateVersion7().ToString());

    /// <summary>The pattern without the names of its parameters.</summary>
    public string Shape => Parameter().Replace(Pattern, "{}");

    /// <summary>Every route but those of files that ship with the application.</summary>
    public static IReadOnlyList<Route> All(AppFactory app)
    {
        app.CreateClient().Dispose();
        return
        [
            .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                .Select(e => new Route(PatternOf(e), MethodsOf(e), PolicyOf(e)))
                .Where(route => !_ofTheFramework.Contains(route.Pattern))
                .Distinct()
                .OrderBy(r => r.ToString(), StringComparer.Ordinal),
        ];
    }

    private static string PatternOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static string[] MethodsOf(RouteEndpoint endpoint) =>
        [.. (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Order(StringComparer.Ordinal)];

    private static string? PolicyOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null ? Anyone
        : endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).FirstOrDefault(policy => policy is not null);

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
