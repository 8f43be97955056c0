using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Returns;

/// <summary>How well a return serves the panel. Codes are stored.</summary>
/// <remarks>Source: local practice.</remarks>
public sealed record ReturnGrade : CodedValue, ICodedList<ReturnGrade>
{
    public static readonly ReturnGrade Good = new("good", "Good: open, analytical, with learning");
    public static readonly ReturnGrade Sufficient = new("sufficient", "Sufficient");
    public static readonly ReturnGrade Limited = new("limited", "Limited: accepted with reservations");

    private ReturnGrade(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ReturnGrade> List { get; } = new(Good, Sufficient, Limited);
}
