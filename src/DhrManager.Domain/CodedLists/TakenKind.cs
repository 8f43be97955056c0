namespace DhrManager.Domain.CodedLists;

/// <summary>What a reader takes from a report.</summary>
/// <remarks>Source: local procedure.</remarks>
public sealed record TakenKind : CodedValue, ICodedList<TakenKind>
{
    public static readonly TakenKind Lesson = new("lesson", "Lesson");
    public static readonly TakenKind Recommendation = new("recommendation", "Recommendation");
    public static readonly TakenKind GoodPractice = new("good-practice", "Good practice");

    private TakenKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<TakenKind> List { get; } = new(
        Lesson,
        Recommendation,
        GoodPractice);
}
