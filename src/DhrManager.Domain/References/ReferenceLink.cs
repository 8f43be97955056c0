using DhrManager.Domain.Rules;

namespace DhrManager.Domain.References;

/// <summary>The address of a page elsewhere.</summary>
/// <param name="Address">As browsers write it.</param>
/// <param name="Key">The same for two addresses that lead to one page.</param>
public sealed record ReferenceLink(string Address, string Key)
{
    private const string Tracking = "utm_";

    private static readonly HashSet<string> _tracking = new(StringComparer.OrdinalIgnoreCase) { "fbclid", "gclid", "msclkid", "mc_cid", "mc_eid" };

    /// <exception cref="RuleBrokenException">It is missing, too long, no address of a page, or holds a name and password.</exception>
    public static ReferenceLink Read(string? typed)
    {
        RuleBrokenException.ThrowIf(string.IsNullOrWhiteSpace(typed), "Enter the link.", Citations.Local);
        var text = typed.Trim();
        RuleBrokenException.ThrowIf(text.Length > ExternalReference.LinkMaxLength, "The link must be 1,000 characters or fewer.", Citations.Local);
        RuleBrokenException.ThrowIf(Page(text) is null, "The link must be the whole address of a page, beginning with https:// or http://.", Citations.Local);
        var page = Page(text)!;
        RuleBrokenException.ThrowIf(page.UserInfo.Length > 0, "Leave the name and password out of the link.", Citations.Local);
        return new ReferenceLink(page.AbsoluteUri, KeyOf(page));
    }

    /// <returns>Null when the text is no address of a page.</returns>
    public static string? KeyOf(string? typed) => Page(typed?.Trim()) is { } page ? KeyOf(page) : null;

    private static Uri? Page(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0 ? uri : null;

    // Without the scheme: sites answer to http with their https page.
    private static string KeyOf(Uri page)
    {
        var query = page.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !IsTracking(part.Split('=')[0])).ToList();
        return page.Authority + page.AbsolutePath.TrimEnd('/') + (query.Count == 0 ? "" : $"?{string.Join('&', query)}");
    }

    private static bool IsTracking(string name) => name.StartsWith(Tracking, StringComparison.OrdinalIgnoreCase) || _tracking.Contains(name);
}
