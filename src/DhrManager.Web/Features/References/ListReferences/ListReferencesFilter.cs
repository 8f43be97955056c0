using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Web.Components.Gov;
using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.Web.Features.References.ListReferences;

/// <summary>Which references: what the address says. What it says wrongly counts as not said.</summary>
public sealed record ListReferencesFilter
{
    private const string Retired = "retired";
    private const string ToCheck = "check";

    public static IReadOnlyList<Option> Sources { get; } = Options.Of<ReferenceSource>();

    public static IReadOnlyList<Option> States { get; } = [new(ToCheck, "Address to be checked"), new(Retired, "Retired")];

    /// <summary>Words of a title or link, each of which it must have.</summary>
    public string? Text { get; set; }

    public string? Source { get; set; }

    public string? State { get; set; }

    public int Page { get; init; } = 1;

    public static ListReferencesFilter Read(IQueryCollection query) => new()
    {
        Text = Typed.OrNull(query["q"]),
        Source = Known(Sources, query["source"]),
        State = Known(States, query["state"]),
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1,
    };

    public bool Matches(ReferenceRow row, DateOnly today) =>
        (Text is null || Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(row.Has))
        && (Source is null || row.Reference.Source.Code == Source)
        && (State != Retired || !row.Reference.IsInUse)
        && (State != ToCheck || row.Reference.IsToBeChecked(today));

    public string Address(int page = 1) => QueryHelpers.AddQueryString(
        Links.References,
        new Dictionary<string, string?>
        {
            ["q"] = Text,
            ["source"] = Source,
            ["state"] = State,
            ["page"] = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture),
        }.Where(part => part.Value is not null));

    private static string? Known(IReadOnlyList<Option> options, string? value) => options.FirstOrDefault(o => o.Value == value)?.Value;
}
