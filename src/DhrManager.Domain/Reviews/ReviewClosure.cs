using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>How a review ended.</summary>
/// <remarks>Source: local procedure.</remarks>
public sealed record ReviewClosure : CodedValue, ICodedList<ReviewClosure>
{
    public static readonly ReviewClosure Completed = new("completed", "Completed");
    public static readonly ReviewClosure NoReview = new("no-review", "No review held");
    public static readonly ReviewClosure OtherReview = new("other-review", "Taken over by another kind of review");
    public static readonly ReviewClosure Duplicate = new("duplicate", "Duplicate of another review");
    public static readonly ReviewClosure NotRelevant = new("not-relevant", "Outside the definition");

    private ReviewClosure(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ReviewClosure> List { get; } = new(
        Completed,
        NoReview,
        OtherReview,
        Duplicate,
        NotRelevant);
}
