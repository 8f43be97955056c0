using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>What the first look at a notification leads to.</summary>
/// <remarks>Source: local procedure; only the partnership's decision ends a review of a death that qualifies.</remarks>
public sealed record TriageOutcome : CodedValue, ICodedList<TriageOutcome>
{
    public static readonly TriageOutcome Accept = new("accept", "Start scoping");
    public static readonly TriageOutcome Duplicate = new("duplicate", "Already under review");
    public static readonly TriageOutcome NotRelevant = new("not-relevant", "Plainly outside the definition");
    public static readonly TriageOutcome Transfer = new("transfer", "Another partnership leads");

    private TriageOutcome(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<TriageOutcome> List { get; } = new(
        Accept,
        Duplicate,
        NotRelevant,
        Transfer);
}
