using System.Globalization;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.Web.Features.Reviews.ListReviews;

/// <summary>Which reviews, in which order: what the address says. What it says wrongly counts as not said.</summary>
public sealed record ListReviewsFilter
{
    public const string DownloadPath = "/reviews.csv";

    public static IReadOnlyList<Option> States { get; } = [new("open", "Open"), new("closed", "Closed"), new("all", "All")];

    public static IReadOnlyList<Option> Orders { get; } =
        [new("due", "Next date, earliest first"), new("notified", "Notified, latest first"), new("reference", "Reference")];

    public static IReadOnlyList<Option> Stages { get; } = Options.Of<ReviewStage>();

    public string? Partnership { get; set; }

    public string? Stage { get; set; }

    public string? State { get; set; } = States[0].Value;

    /// <summary>"true" when only those with a missed date are wanted.</summary>
    public string? Late { get; set; }

    /// <summary>Part of a reference or title.</summary>
    public string? Text { get; set; }

    public string? Order { get; set; } = Orders[0].Value;

    public int Page { get; init; } = 1;

    public static ListReviewsFilter Read(IQueryCollection query) => new()
    {
        Partnership = Ids.Read(query["partnership"])?.ToString(),
        Stage = Known(Stages, query["stage"]),
        State = Known(States, query["state"]) ?? States[0].Value,
        Late = query["late"] == GovCheckbox.Ticked ? GovCheckbox.Ticked : null,
        Text = string.IsNullOrWhiteSpace(query["q"]) ? null : query["q"].ToString().Trim(),
        Order = Known(Orders, query["sort"]) ?? Orders[0].Value,
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
    };

    public string Address(string path = Links.Reviews, int page = 1) => QueryHelpers.AddQueryString(
        path,
        new Dictionary<string, string?>
        {
            ["partnership"] = Partnership,
            ["stage"] = Stage,
            ["state"] = State == States[0].Value ? null : State,
            ["late"] = Late,
            ["q"] = Text,
            ["sort"] = Order == Orders[0].Value ? null : Order,
            ["page"] = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture),
        }.Where(part => part.Value is not null));

    private static string? Known(IReadOnlyList<Option> options, string? value) => options.FirstOrDefault(o => o.Value == value)?.Value;
}
