namespace DhrManager.Domain.CodedLists;

/// <summary>Why a report cannot be published, in classes that can themselves be published.</summary>
/// <remarks>Source: section 8 of the guidance (the welfare of children or of others directly concerned); the others are local practice.</remarks>
public sealed record WithheldReason : CodedValue, ICodedList<WithheldReason>
{
    public static readonly WithheldReason Children = new("children", "Welfare of children");
    public static readonly WithheldReason Others = new("others", "Welfare or safety of others directly concerned");
    public static readonly WithheldReason Family = new("family", "Wish of the family");
    public static readonly WithheldReason Proceedings = new("proceedings", "Criminal or other proceedings");
    public static readonly WithheldReason Recognisable = new("recognisable", "People could be recognised");
    public static readonly WithheldReason Unfinished = new("unfinished", "Never finished or never cleared");
    public static readonly WithheldReason Lost = new("lost", "Report missing or destroyed");

    private WithheldReason(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<WithheldReason> List { get; } = new(
        Children,
        Others,
        Family,
        Proceedings,
        Recognisable,
        Unfinished,
        Lost);
}
