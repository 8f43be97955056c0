namespace DhrManager.Web.Components.Gov;

/// <summary>One primary button a page; warning for what cannot be undone.</summary>
public enum ButtonVariant
{
    Primary,
    Secondary,
    Warning,
}
