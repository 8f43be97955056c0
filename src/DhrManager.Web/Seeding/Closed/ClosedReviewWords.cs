using DhrManager.Domain.CodedLists;

namespace DhrManager.Web.Seeding.Closed;

/// <summary>The words of the files as codes of the domain.</summary>
internal static class ClosedReviewWords
{
    public static DeathCategory Category(string type) => type switch
    {
        "suicide" => DeathCategory.SuspectedSuicide,
        "homicide followed by suicide" => DeathCategory.HomicideSuicide,
        "adult family homicide" => DeathCategory.AdultFamilyHomicide,
        _ => DeathCategory.IntimatePartnerHomicide,
    };

    public static Relationship Relationship(string? words) => words switch
    {
        "Ex-partner" => Domain.CodedLists.Relationship.ExBoyfriendGirlfriend,
        "Cohabiting partner" => Domain.CodedLists.Relationship.Cohabitant,
        "Boyfriend" => Domain.CodedLists.Relationship.BoyfriendGirlfriend,
        "Son" => Domain.CodedLists.Relationship.Parent,
        "Brother" => Domain.CodedLists.Relationship.Sibling,
        _ => Domain.CodedLists.Relationship.Spouse,
    };

    public static AgeBand AgeBand(string words) =>
        Domain.CodedLists.AgeBand.List.All.FirstOrDefault(b => b.Code == words.Replace("65+", "65-over", StringComparison.Ordinal))
        ?? Domain.CodedLists.AgeBand.Unknown;

    public static Sex Sex(string words) => words == "Male" ? Domain.CodedLists.Sex.Male : Domain.CodedLists.Sex.Female;

    /// <summary>The flag that means the same; null when the list has none and the words have to stand as they are.</summary>
    public static CaseFlag? Flag(string feature)
    {
        var code = feature switch
        {
            "immigration" => "immigration-abuse",
            "older people" => "older-person",
            "child-to-parent abuse" => "child-to-parent",
            "technology-facilitated abuse" => "technology-facilitated",
            _ => feature.Replace(' ', '-'),
        };
        return CaseFlag.List.All.FirstOrDefault(f => f.Code == code);
    }

    public static ActionStatus Status(string words) => words switch
    {
        "completed" or "implemented" => ActionStatus.Complete,
        "not accepted" => ActionStatus.NotAccepted,
        "superseded" => ActionStatus.Superseded,
        "not started" => ActionStatus.NotStarted,
        _ => ActionStatus.OnTrack,
    };

    /// <summary>The middle of a month such as 2019-05, where no day is known.</summary>
    public static DateOnly MiddleOf(string month) =>
        DateOnly.ParseExact(month + "-15", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
