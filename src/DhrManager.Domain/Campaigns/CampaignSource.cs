namespace DhrManager.Domain.Campaigns;

/// <summary>A lesson or recommendation of a closed review as it is when a campaign takes it up.</summary>
/// <param name="SourceId">The lesson's or recommendation's own id, by which answers of several campaigns are known to be about the same.</param>
/// <param name="PublishedOn">The day the review was published, or closed where it was not.</param>
/// <param name="Addressees">None when it concerns everybody.</param>
public sealed record CampaignSource(
    Guid ReviewId,
    string ReviewReference,
    string ReviewTitle,
    DateOnly PublishedOn,
    CampaignItemKind Kind,
    Guid SourceId,
    int Number,
    string Text,
    IReadOnlyList<string> Themes,
    IReadOnlyList<CampaignAddressee> Addressees);

/// <summary>Whom a lesson was addressed to when it was written.</summary>
/// <param name="Name">As the report names it.</param>
/// <param name="AgencyId">Null when the body is not in the directory.</param>
/// <param name="Decision">What the partnership decided, where nobody answers for it of its own accord.</param>
public sealed record CampaignAddressee(string Name, Guid? AgencyId, OrphanDecision? Decision = null);

/// <summary>Who is to answer for a lesson whose addressee cannot.</summary>
/// <param name="AgencyId">Null when the lesson no longer applies.</param>
public sealed record OrphanDecision(Guid? AgencyId, string Reason, string DecidedBy, DateOnly DecidedOn);

/// <summary>Where one addressee's part of a lesson goes.</summary>
/// <param name="Addressee">Null when the lesson is for everybody.</param>
/// <param name="Index">Of the addressee in its lesson.</param>
/// <param name="AgencyId">Who answers now; null for an orphan, and where the partnership decided that nobody has to.</param>
/// <param name="Orphan">Null when there is somebody, or the partnership has decided.</param>
public sealed record LessonRoute(CampaignAddressee? Addressee, int Index, Guid? AgencyId, OrphanReason? Orphan);
