using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>The one status of an enduring lesson, over all organisations. Never set: it follows from their last signed answers.</summary>
public sealed record EnduringStatus : CodedValue, ICodedList<EnduringStatus>
{
    public static readonly EnduringStatus Assured = new("assured", "Embedded everywhere");
    public static readonly EnduringStatus Partly = new("partly", "Embedded in part");
    public static readonly EnduringStatus NotAssured = new("not-assured", "Not embedded somewhere");
    public static readonly EnduringStatus Unknown = new("unknown", "Nobody has answered");

    private EnduringStatus(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<EnduringStatus> List { get; } = new(Assured, Partly, NotAssured, Unknown);

    /// <summary>The weakest organisation decides: a person at risk meets it too. What no longer has to be done does not count.</summary>
    public static EnduringStatus Of(IEnumerable<AnswerPosition> lastAnswers) => lastAnswers.Select(p => p.Rank).OfType<int>().DefaultIfEmpty(-1).Min() switch
    {
        -1 => Unknown,
        0 => NotAssured,
        1 => Partly,
        _ => Assured,
    };
}
