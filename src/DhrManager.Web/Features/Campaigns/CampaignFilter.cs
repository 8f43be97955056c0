using DhrManager.Domain.Campaigns;
using DhrManager.Web.Components.Gov;
using Microsoft.AspNetCore.WebUtilities;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>What of a campaign is shown; its address is its whole state.</summary>
/// <param name="State">A code of <see cref="States"/>.</param>
public sealed record CampaignFilter(Guid? Review, Guid? Agency, string? State)
{
    public const string Late = "late";
    public const string Orphan = "orphan";

    public static IReadOnlyList<Option> States { get; } =
    [
        new(Late, "Late"),
        .. LessonReturnStatus.List.All.Select(s => new Option(s.Code, s.Label)),
        .. AnswerPosition.List.All.Select(p => new Option(p.Code, $"Signed: {p.Label}")),
        new(Orphan, "Nobody answers for it"),
    ];

    public bool IsEmpty => (Review, Agency, State) is (null, null, null);

    public static CampaignFilter Read(string? review, string? agency, string? state) =>
        new(Ids.Read(review), Ids.Read(agency), States.Any(s => s.Value == state) ? state : null);

    /// <summary>The same filter on another address.</summary>
    public string On(string path) => QueryHelpers.AddQueryString(
        path,
        new Dictionary<string, string?> { ["review"] = Review?.ToString(), ["agency"] = Agency?.ToString(), ["state"] = State }
            .Where(part => part.Value is not null));

    public bool Shows(LessonReturn answer, DateOnly today) => State switch
    {
        null => true,
        Late => answer.IsLate(today),
        _ => answer.Status.Code == State || answer.Signature?.Position.Code == State,
    };
}
