using System.Globalization;
using DhrManager.Lessons.Index;
using DhrManager.Web.Lessons;
using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.Web.Features.Trends.ListRecurring;

/// <summary>The list as it stands in the address.</summary>
public sealed record ListRecurringAddress(string Sort, string? Kind, bool IsAgainOnly, int Page)
{
    public const string Times = "times";
    public const string Newest = "last";
    public const string Oldest = "first";

    public string Href => QueryHelpers.AddQueryString(Links.Recurring, new KeyValuePair<string, string?>[]
    {
        new("sort", Sort == Times ? null : Sort),
        new("kind", Kind),
        new("again", IsAgainOnly ? "yes" : null),
        new("page", Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
    }.Where(part => part.Value is not null));

    public static ListRecurringAddress Read(IQueryCollection query) => new(
        query["sort"].ToString() is (Newest or Oldest) and var sort ? sort : Times,
        query["kind"].ToString() is ("lesson" or "recommendation") and var kind ? kind : null,
        query["again"] == "yes",
        int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);
}

/// <summary>What keeps coming back, in the order that was asked for.</summary>
public sealed class ListRecurringQuery(LibraryFindings findings)
{
    public const int PageSize = 20;

    public async Task<IReadOnlyList<RecurringGroup>> RunAsync(ListRecurringAddress address, CancellationToken cancellationToken)
    {
        var groups = (await findings.GetAsync(cancellationToken)).Derive(RecurrenceIndex.Of).All.Where(group => IsWanted(group, address));
        return [.. Sorted(groups, address.Sort).ThenBy(group => group.First.Id)];
    }

    private static bool IsWanted(RecurringGroup group, ListRecurringAddress address) =>
        (address.Kind is null || Facets.ValueOf(group.First.Kind) == address.Kind) && (!address.IsAgainOnly || group.SeenAgain == SeenAgain.Yes);

    private static IOrderedEnumerable<RecurringGroup> Sorted(IEnumerable<RecurringGroup> groups, string sort) => sort switch
    {
        ListRecurringAddress.Newest => groups.OrderByDescending(group => group.Last.PublishedOn),
        ListRecurringAddress.Oldest => groups.OrderBy(group => group.First.PublishedOn),
        _ => groups.OrderByDescending(group => group.Reviews).ThenByDescending(group => group.Last.PublishedOn),
    };
}
