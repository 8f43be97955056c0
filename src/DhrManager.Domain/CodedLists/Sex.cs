namespace DhrManager.Domain.CodedLists;

/// <summary>Sex, as the Library records it.</summary>
/// <remarks>Source: the values of the Home Office Domestic Homicide Review Library.</remarks>
public sealed record Sex : CodedValue, ICodedList<Sex>
{
    public static readonly Sex Female = new("female", "Female");
    public static readonly Sex Male = new("male", "Male");
    public static readonly Sex Other = new("other", "Other");
    public static readonly Sex Unknown = new("unknown", "Not known");

    private Sex(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<Sex> List { get; } = new(
        Female,
        Male,
        Other,
        Unknown);
}
