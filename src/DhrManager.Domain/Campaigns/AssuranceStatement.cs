using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

/// <summary>A chief officer's position on all lessons of a campaign, on one page, with their name to it.</summary>
public sealed class AssuranceStatement
{
    /// <summary>Longest text of a part, characters: the whole fits on one page.</summary>
    public const int TextMaxLength = 1_200;

    private AssuranceStatement()
    {
    }

    /// <param name="returns">All of the organisation's returns in the campaign.</param>
    /// <exception cref="RuleBrokenException">Somebody else signs, answers are outstanding, or a part is missing or too long.</exception>
    public AssuranceStatement(Campaign campaign, Guid agencyId, IReadOnlyCollection<LessonReturn> returns, StatementText text, Actor actor)
    {
        RuleBrokenException.ThrowIf(
            campaign.OrganisationOf(agencyId).LeadId != actor.PersonId,
            "Only the accountable lead signs the statement of the organisation.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            returns.Any(r => !r.Status.IsDone),
            "The statement is about all lessons, and some answers are outstanding. Sign them first, or ask for exemption.",
            Citations.Local);
        Assured = TypedText.Needed(text.Assured, "Enter what you are assured of, and why.", TextMaxLength, "What you are assured of");
        Gaps = TypedText.Needed(text.Gaps, "Enter what you are not assured of. If there is nothing, say so.", TextMaxLength, "What you are not assured of");
        Next = TypedText.Needed(text.Next, "Enter what will be done next, and by when.", TextMaxLength, "What will be done next");
        Id = Guid.CreateVersion7();
        (CampaignId, PartnershipId, AgencyId, Counts) = (campaign.Id, campaign.PartnershipId, agencyId, StatementCounts.Of(returns));
        (SignedById, SignedBy, SignedOn) = (actor.PersonId, actor.Name, actor.Today);
    }

    public Guid Id { get; private set; }

    public Guid CampaignId { get; private set; }

    public Guid PartnershipId { get; private set; }

    public Guid AgencyId { get; private set; }

    public string Assured { get; private set; } = "";

    public string Gaps { get; private set; } = "";

    public string Next { get; private set; } = "";

    /// <summary>As they were when it was signed.</summary>
    public StatementCounts Counts { get; private set; } = null!;

    public Guid SignedById { get; private set; }

    public string SignedBy { get; private set; } = "";

    public DateOnly SignedOn { get; private set; }
}

/// <summary>A statement of assurance as typed.</summary>
public sealed record StatementText(string? Assured, string? Gaps, string? Next);

/// <summary>How many answers of an organisation say what.</summary>
public sealed record StatementCounts(int Asked, int Embedded, int Partly, int NotYet, int NotNeeded, int Exempt, int Missing)
{
    /// <summary>Of what has to be done: how much is embedded, per cent. Null when nothing has to be.</summary>
    public int? EmbeddedPercent => Embedded + Partly + NotYet is > 0 and var all ? Embedded * 100 / all : null;

    public static StatementCounts Of(IReadOnlyCollection<LessonReturn> returns) => new(
        returns.Count,
        returns.Count(r => r.Signature?.Position == AnswerPosition.Embedded),
        returns.Count(r => r.Signature?.Position == AnswerPosition.Partly),
        returns.Count(r => r.Signature?.Position == AnswerPosition.NotYet),
        returns.Count(r => r.Signature is { Position.Rank: null }),
        returns.Count(r => r.IsExempt),
        returns.Count(r => !r.Status.IsDone));
}
