namespace DhrManager.Domain.CodedLists;

/// <summary>What the Home Office quality assurance panel concludes.</summary>
/// <remarks>
/// Source: outcome letters published by partnerships. Which outcomes apply, and which permit publication, is set by
/// each regime.
/// </remarks>
public sealed record QaOutcome : CodedValue, ICodedList<QaOutcome>
{
    public static readonly QaOutcome Publish = new("publish", "May be published");
    public static readonly QaOutcome PublishAfterChanges = new("publish-after-changes", "May be published after changes");
    public static readonly QaOutcome Resubmit = new("resubmit", "Must be revised and submitted again");
    public static readonly QaOutcome Other = new("other", "Other");

    private QaOutcome(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<QaOutcome> List { get; } = new(
        Publish,
        PublishAfterChanges,
        Resubmit,
        Other);
}
