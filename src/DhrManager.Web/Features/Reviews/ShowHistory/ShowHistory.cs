using System.Globalization;
using DhrManager.Web.Components.Gov;
using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.Web.Features.Reviews.ShowHistory;

/// <summary>Something that happened, was read or was moved on by the workflow.</summary>
public sealed record HistoryLine(DateTime At, string What, string Who);

/// <summary>One page of a history.</summary>
/// <param name="Count">Lines on all pages.</param>
public sealed record HistoryPage(IReadOnlyList<HistoryLine> Lines, int Count);

/// <summary>Which lines, and which page of them.</summary>
public sealed record ShowHistoryFilter
{
    public const string Everything = "all";
    public const string Changes = "changes";
    public const string Openings = "openings";
    public const string Workflow = "workflow";

    public static IReadOnlyList<Option> Kinds { get; } =
    [
        new(Everything, "Everything"),
        new(Changes, "Changes", "What people did"),
        new(Openings, "Openings", "Who read which part"),
        new(Workflow, "Workflow steps", "What the flowcharts did by themselves or because of a change"),
    ];

    public string? Show { get; set; } = Everything;

    public int Page { get; init; } = 1;

    public static ShowHistoryFilter Read(IQueryCollection query) => new()
    {
        Show = Kinds.FirstOrDefault(kind => kind.Value == query["show"])?.Value ?? Everything,
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
    };

    public string Address(string path, int page) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["show"] = Show,
        ["page"] = page.ToString(CultureInfo.InvariantCulture),
    });
}
