using Microsoft.AspNetCore.Components;

namespace DhrManager.Web.Components.Gov;

/// <summary>Where the user is.</summary>
public static class NavigationPath
{
    /// <summary>Path of this page from the root, without query or fragment.</summary>
    public static string Path(this NavigationManager navigation) =>
        "/" + navigation.ToBaseRelativePath(navigation.Uri).Split('?', '#')[0];
}
