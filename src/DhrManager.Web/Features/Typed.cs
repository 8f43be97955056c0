namespace DhrManager.Web.Features;

/// <summary>Reads what people typed.</summary>
public static class Typed
{
    /// <summary>The text without the blanks around it; null when there is nothing else.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
