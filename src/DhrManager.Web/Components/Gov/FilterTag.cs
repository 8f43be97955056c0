namespace DhrManager.Web.Components.Gov;

/// <summary>A filter in force, and the address of the same list without it.</summary>
public sealed record FilterTag(string Text, string RemoveHref);
