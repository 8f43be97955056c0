namespace DhrManager.Domain.CodedLists;

/// <summary>What the partnership decides on a notified death.</summary>
/// <remarks>
/// Source: section 9(1) of the 2004 Act and section 3 of the guidance; the smaller and deferred outcomes are local
/// practice.
/// </remarks>
public sealed record DecisionOutcome : CodedValue, ICodedList<DecisionOutcome>
{
    public static readonly DecisionOutcome Review = new("review", "Hold a review");
    public static readonly DecisionOutcome Joint = new("joint", "Hold a review jointly with another");
    public static readonly DecisionOutcome NoReview = new("no-review", "Do not hold a review");
    public static readonly DecisionOutcome OtherReview = new("other-review", "Refer to another kind of review");
    public static readonly DecisionOutcome Proportionate = new("proportionate", "Hold a proportionate local exercise");
    public static readonly DecisionOutcome Defer = new("defer", "Defer the decision");
    public static readonly DecisionOutcome Transfer = new("transfer", "Transfer to another partnership");

    private DecisionOutcome(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<DecisionOutcome> List { get; } = new(
        Review,
        Joint,
        NoReview,
        OtherReview,
        Proportionate,
        Defer,
        Transfer);
}
