using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Panels;

/// <summary>What somebody is asked before judging the work of others.</summary>
/// <remarks>Source: section 4 of the 2016 guidance on independence; the questions are local.</remarks>
public sealed record ConflictQuestion : CodedValue, ICodedList<ConflictQuestion>
{
    public static readonly ConflictQuestion Agencies = new("agencies", "Works or worked for, is paid by, or has a close tie to an agency in the case");
    public static readonly ConflictQuestion People = new("people", "Knows anybody in the case, their family or a professional involved");
    public static readonly ConflictQuestion OtherReviews = new("other-reviews", "Has another role that judges the same agencies");
    public static readonly ConflictQuestion Politics = new("politics", "Holds or stood for political office in the area");
    public static readonly ConflictQuestion Finance = new("finance", "Has a financial interest in an agency or in the outcome");

    private ConflictQuestion(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ConflictQuestion> List { get; } = new(
        Agencies,
        People,
        OtherReviews,
        Politics,
        Finance);
}
