namespace DhrManager.Web.Components.Gov;

/// <summary>Places of the layout that a page can fill.</summary>
public static class PageSections
{
    /// <summary>Above the main landmark, so that "Skip to main content" also skips the back link.</summary>
    public static readonly object BeforeMain = new();
}
