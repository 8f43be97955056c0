using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Findings;

/// <summary>What has become of a recommendation. Never set: it follows from the actions, or from the letters to a body outside.</summary>
public sealed record RecommendationStatus : CodedValue, ICodedList<RecommendationStatus>
{
    public static readonly RecommendationStatus NoAction = new("no-action", "No action yet");
    public static readonly RecommendationStatus UnderWay = new("under-way", "Under way");
    public static readonly RecommendationStatus Implemented = new("implemented", "Implemented", isFinal: true);
    public static readonly RecommendationStatus PartlyImplemented = new("partly-implemented", "Implemented in part", isFinal: true);
    public static readonly RecommendationStatus NotImplemented = new("not-implemented", "Not implemented", isFinal: true);
    public static readonly RecommendationStatus NotSent = new("not-sent", "Not sent to its addressee");
    public static readonly RecommendationStatus AwaitingReply = new("awaiting-reply", "Sent, no reply yet", isFinal: true);
    public static readonly RecommendationStatus Answered = new("answered", "Answered by its addressee", isFinal: true);

    public static readonly RecommendationStatus NotStated = new("not-stated", "Not stated what was done", isFinal: true);

    private RecommendationStatus(string code, string label, bool isFinal = false)
        : base(code, label) => IsFinal = isFinal;

    /// <summary>Whether the partnership has done what it can, so that the review may close. It cannot make others reply.</summary>
    public bool IsFinal { get; }

    public static CodedList<RecommendationStatus> List { get; } = new(
        NoAction,
        UnderWay,
        Implemented,
        PartlyImplemented,
        NotImplemented,
        NotSent,
        AwaitingReply,
        Answered,
        NotStated);
}
