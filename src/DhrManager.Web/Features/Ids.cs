namespace DhrManager.Web.Features;

/// <summary>Reads ids that a form posts. What is no id was not chosen on the page, and counts as nothing chosen.</summary>
public static class Ids
{
    public static Guid? Read(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
