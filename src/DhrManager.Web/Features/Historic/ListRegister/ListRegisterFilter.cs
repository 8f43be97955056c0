using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Web.Components.Gov;
using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.Web.Features.Historic.ListRegister;

/// <summary>Which entries: what the address says. What it says wrongly counts as not said.</summary>
public sealed record ListRegisterFilter
{
    public static IReadOnlyList<Option> Gaps { get; } = [new("gap", "Report not held"), new("nobody", "Nobody is looking")];

    public static IReadOnlyList<Option> States { get; } = Options.Of<EntryState>();

    public static IReadOnlyList<Option> Holdings { get; } = Options.Of<EntryHolding>();

    /// <summary>Part of a title or reference.</summary>
    public string? Text { get; set; }

    public string? Partnership { get; set; }

    public string? State { get; set; }

    public string? Holding { get; set; }

    public string? Gap { get; set; }

    public int Page { get; init; } = 1;

    public static ListRegisterFilter Read(IQueryCollection query) => new()
    {
        Text = Typed.OrNull(query["q"]),
        Partnership = Ids.Read(query["partnership"])?.ToString(),
        State = Known(States, query["state"]),
        Holding = Known(Holdings, query["report"]),
        Gap = Known(Gaps, query["gap"]),
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
    };

    public bool Matches(RegisterRow row) =>
        (Text is null || row.Title.Contains(Text, StringComparison.OrdinalIgnoreCase) || row.Reference?.Contains(Text, StringComparison.OrdinalIgnoreCase) == true)
        && (Partnership is null || row.PartnershipId.ToString() == Partnership)
        && (State is null || row.State.Code == State)
        && (Holding is null || row.Holding.Code == Holding)
        && (Gap is null || (Gap == Gaps[1].Value ? row.IsNobodyLooking : row.IsGap));

    public string Address(string path = Links.Register, int page = 1) => QueryHelpers.AddQueryString(
        path,
        new Dictionary<string, string?>
        {
            ["q"] = Text,
            ["partnership"] = Partnership,
            ["state"] = State,
            ["report"] = Holding,
            ["gap"] = Gap,
            ["page"] = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture),
        }.Where(part => part.Value is not null));

    private static string? Known(IReadOnlyList<Option> options, string? value) => options.FirstOrDefault(o => o.Value == value)?.Value;
}
