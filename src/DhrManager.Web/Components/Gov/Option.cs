namespace DhrManager.Web.Components.Gov;

/// <summary>One choice of a radio, checkbox or select field: what is posted, what is read, and help for this choice alone.</summary>
public sealed record Option(string Value, string Text, string? Hint = null);
