namespace DhrManager.Domain.CodedLists;

/// <summary>What somebody did with a published lesson.</summary>
/// <remarks>Source: local procedure.</remarks>
public sealed record LessonUseKind : CodedValue, ICodedList<LessonUseKind>
{
    public static readonly LessonUseKind Read = new("read", "Read it");
    public static readonly LessonUseKind Discussed = new("discussed", "Discussed it");
    public static readonly LessonUseKind ChangedSomething = new("changed-something", "Changed something");

    private LessonUseKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<LessonUseKind> List { get; } = new(Read, Discussed, ChangedSomething);
}
