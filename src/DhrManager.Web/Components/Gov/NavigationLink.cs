namespace DhrManager.Web.Components.Gov;

/// <summary>An entry of a navigation. <see cref="Policy"/>: shown only to people whom this authorisation policy admits.</summary>
public sealed record NavigationLink(string Text, string Href, string? Policy = null)
{
    /// <summary>This very page.</summary>
    public bool IsExactly(string path) => string.Equals(path.TrimEnd('/'), Href.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>This page or one below it.</summary>
    public bool Covers(string path) =>
        IsExactly(path) || (Href != "/" && path.StartsWith(Href.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase));
}
