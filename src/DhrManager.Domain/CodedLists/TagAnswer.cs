namespace DhrManager.Domain.CodedLists;

/// <summary>Whether a report says that a circumstance was so. A report that is silent does not say no.</summary>
/// <remarks>Source: the authors of the national data set warn that false and missing cannot be told apart in it.</remarks>
public sealed record TagAnswer : CodedValue, ICodedList<TagAnswer>
{
    public static readonly TagAnswer Yes = new("yes", "Yes");
    public static readonly TagAnswer No = new("no", "No");
    public static readonly TagAnswer NotStated = new("not-stated", "Not stated");

    private TagAnswer(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<TagAnswer> List { get; } = new(
        Yes,
        No,
        NotStated);
}
