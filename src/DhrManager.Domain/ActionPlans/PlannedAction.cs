using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.ActionPlans;

/// <summary>One action for a recommendation, from proposal to audit. Changed through the review only.</summary>
public sealed partial class PlannedAction
{
    private PlannedAction()
    {
    }

    internal PlannedAction(Guid reviewId, Guid recommendationId, string number, ActionText text)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        RecommendationId = recommendationId;
        Number = number;
        Reword(text);
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public Guid RecommendationId { get; private set; }

    /// <summary>The recommendation's number and its own, for example "3.2".</summary>
    public string Number { get; private set; } = "";

    public string Text { get; private set; } = "";

    public Guid LeadAgencyId { get; private set; }

    /// <summary>The date first agreed. Never changes once agreed, so that slips can be counted.</summary>
    public DateOnly FirstTargetOn { get; private set; }

    public DateOnly TargetOn { get; private set; }

    /// <summary>As set by people; see <see cref="StatusOn"/> for "overdue".</summary>
    public ActionStatus Status { get; private set; } = ActionStatus.NotStarted;

    /// <summary>Null while it is only proposed.</summary>
    public DateOnly? AgreedOn { get; private set; }

    public ActionResponse? Response { get; private set; }

    public string? ResponseReason { get; private set; }

    /// <summary>The post that answers for it in the lead agency.</summary>
    public string? LeadOfficerRole { get; private set; }

    public DateOnly? RespondedOn { get; private set; }

    /// <summary>The day nothing more was expected; null while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public string? SupersededReason { get; private set; }

    public IReadOnlyList<TargetMove> TargetMoves { get; private set; } = [];

    public IReadOnlyList<ProgressUpdate> Updates { get; private set; } = [];

    public IReadOnlyList<ActionReport> Reports { get; private set; } = [];

    public IReadOnlyList<ActionVerification> Verifications { get; private set; } = [];

    public IReadOnlyList<ActionAudit> Audits { get; private set; } = [];

    /// <summary>True while the lead agency's report waits to be verified.</summary>
    public bool IsReported { get; private set; }
}
