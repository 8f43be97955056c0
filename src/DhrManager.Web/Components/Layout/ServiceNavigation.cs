using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Components.Layout;

/// <summary>The links in the header for people who are signed in. A host may cascade its own, with policies.</summary>
public sealed record ServiceNavigation(IReadOnlyList<NavigationLink> Links)
{
    public static ServiceNavigation Default { get; } = new(
    [
        new("My work", "/"),
        new("Reviews", "/reviews"),
        new("Lessons", "/lessons"),
        new("Agencies", "/agencies"),
        new("People and access", "/people"),
    ]);
}
