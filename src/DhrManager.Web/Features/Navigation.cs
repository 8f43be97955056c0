using DhrManager.Web.Components.Gov;
using DhrManager.Web.Components.Layout;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features;

/// <summary>The menu at the top of every page.</summary>
public static class Navigation
{
    public static ServiceNavigation Main { get; } = new(
    [
        new NavigationLink("My work", Links.MyWork),
        new NavigationLink("Reviews", Links.Reviews),
        new NavigationLink("Lessons", Links.Lessons),
        new NavigationLink("Historic reviews", Links.Register, Policies.ManagePartnership),
        new NavigationLink("Campaigns", Links.Campaigns),
        new NavigationLink("Agencies", Links.Agencies, Policies.ManagePartnership),
        new NavigationLink("People", Links.People, Policies.Administer),
        new NavigationLink("Administration", Links.Administration, Policies.Administer),
    ]);
}
