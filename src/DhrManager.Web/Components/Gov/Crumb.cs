namespace DhrManager.Web.Components.Gov;

/// <summary>One step of the path to a page; without an address it is the page itself.</summary>
public sealed record Crumb(string Text, string? Href = null);
