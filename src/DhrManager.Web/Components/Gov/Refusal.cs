namespace DhrManager.Web.Components.Gov;

/// <summary>Why something could not be done, in words for the user, and the guidance or Act that says so.</summary>
public sealed record Refusal(string Message, string? Citation = null);
