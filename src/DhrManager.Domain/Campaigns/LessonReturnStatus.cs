using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>How far one organisation has come with its answer about one lesson. Never set: it follows from what was done.</summary>
public sealed record LessonReturnStatus : CodedValue, ICodedList<LessonReturnStatus>
{
    public static readonly LessonReturnStatus NotStarted = new("not-started", "Not started");
    public static readonly LessonReturnStatus Drafted = new("drafted", "Being written");
    public static readonly LessonReturnStatus ToSign = new("to-sign", "Ready to sign");
    public static readonly LessonReturnStatus SignedOff = new("signed", "Signed", isDone: true);
    public static readonly LessonReturnStatus Exempt = new("exempt", "Exempt", isDone: true);

    private LessonReturnStatus(string code, string label, bool isDone = false)
        : base(code, label) => IsDone = isDone;

    /// <summary>Whether the partnership waits no longer.</summary>
    public bool IsDone { get; }

    public static CodedList<LessonReturnStatus> List { get; } = new(NotStarted, Drafted, ToSign, SignedOff, Exempt);
}
