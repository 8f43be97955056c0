namespace DhrManager.Web.Features;

/// <summary>Whole addresses, for what leaves the site: citations, downloads, feeds.</summary>
public sealed class LastingAddress(Settings settings, IHttpContextAccessor http)
{
    /// <summary>The configured address comes first: a server behind a proxy does not know the one people use.</summary>
    /// <param name="path">From <see cref="Links"/>.</param>
    public string Of(string path) => new Uri(settings.PublicAddress ?? Asked(), path).AbsoluteUri;

    private Uri Asked() => http.HttpContext is { Request: var request }
        ? new Uri($"{request.Scheme}://{request.Host}")
        : throw new InvalidOperationException("Outside a request only a configured PublicAddress makes whole addresses.");
}
