using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>What came back after the Home Office looked at a decision not to hold a review.</summary>
/// <remarks>Source: section 9(2) of the 2004 Act for the direction; the scrutiny itself is Home Office practice since 2021.</remarks>
public sealed record ScrutinyOutcome : CodedValue, ICodedList<ScrutinyOutcome>
{
    public static readonly ScrutinyOutcome Accepted = new("accepted", "The decision stands");
    public static readonly ScrutinyOutcome Directed = new("directed", "The Secretary of State directs a review");

    private ScrutinyOutcome(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ScrutinyOutcome> List { get; } = new(
        Accepted,
        Directed);
}
