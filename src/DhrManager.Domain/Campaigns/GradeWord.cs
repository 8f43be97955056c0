using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>How sure the partnership can be that a lesson is embedded.</summary>
public sealed record GradeWord : CodedValue, ICodedList<GradeWord>
{
    public static readonly GradeWord Strong = new("strong", "Strong assurance", fromPercent: 75);
    public static readonly GradeWord Reasonable = new("reasonable", "Reasonable assurance", fromPercent: 50);
    public static readonly GradeWord Limited = new("limited", "Limited assurance", fromPercent: 25);
    public static readonly GradeWord None = new("none", "No assurance", fromPercent: 0);

    private GradeWord(string code, string label, int fromPercent)
        : base(code, label) => FromPercent = fromPercent;

    /// <summary>The share of the points that it takes, per cent.</summary>
    public int FromPercent { get; }

    public static CodedList<GradeWord> List { get; } = new(Strong, Reasonable, Limited, None);
}
