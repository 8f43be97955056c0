using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Seeding.Live;

/// <summary>What is particular to an invented case; the steps around it are alike in every review.</summary>
public sealed record CaseOutline
{
    public string Partnership { get; init; } = "PA";

    public required string Pseudonym { get; init; }

    public required int Age { get; init; }

    public Sex Sex { get; init; } = Sex.Female;

    public required Relationship Relationship { get; init; }

    public DeathCategory Category { get; init; } = DeathCategory.IntimatePartnerHomicide;

    /// <summary>Days between the death and the notification.</summary>
    public int DaysToNotify { get; init; } = 6;

    public string NotifiedBy { get; init; } = "Estmere Constabulary, major investigation team";

    public required string Circumstances { get; init; }

    public required IReadOnlyList<AgencyPart> Agencies { get; init; }

    public string Reasons { get; init; } = "";

    /// <summary>Codes of the regime's circumstances of particular concern.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    public string Chair { get; init; } = "chair";

    /// <summary>The questions put to every agency, and who proposed each.</summary>
    public IReadOnlyList<(string Question, KeyLineSource By)> KeyLines { get; init; } = [];

    public string Equality { get; init; } = "Sex and age were considered by the panel at its first meeting; the returns answer for each protected characteristic.";

    /// <summary>What the family said when it was told.</summary>
    public string FamilySaid { get; init; } = "They asked to meet the chair before the first panel and to be told of every delay.";
}

/// <summary>What one agency knew, in short, and what it writes later.</summary>
/// <param name="Contact">First and last contact as days before the death; null where there was none.</param>
public sealed record AgencyPart(
    string Code,
    ScopingResponse Response,
    string Nature,
    (int First, int Last)? Contact = null,
    ReturnKind? Return = null,
    string? Learning = null,
    string? GoodPractice = null);
