namespace DhrManager.Web.Features;

// What the library points to elsewhere.
public static partial class Links
{
    public const string References = "/lessons/elsewhere";
    public const string NewReference = "/lessons/elsewhere/new";
    public const string ReferenceUpload = "/lessons/elsewhere/upload";

    /// <summary>The list with those of which title or link has some words.</summary>
    public static string ReferencesWith(string words) => $"{References}?q={Uri.EscapeDataString(words)}";

    public static string Reference(Guid id) => $"{References}/{id}";

    public static string RetireReference(Guid id) => $"{Reference(id)}/retire";
}
