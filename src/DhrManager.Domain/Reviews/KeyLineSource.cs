using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>Who proposed a key line of enquiry.</summary>
/// <remarks>Source: local practice, so that the family can see where its own questions went.</remarks>
public sealed record KeyLineSource : CodedValue, ICodedList<KeyLineSource>
{
    public static readonly KeyLineSource Panel = new("panel", "Panel");
    public static readonly KeyLineSource Chair = new("chair", "Chair");
    public static readonly KeyLineSource Family = new("family", "Family or friends");
    public static readonly KeyLineSource Agency = new("agency", "Agency");
    public static readonly KeyLineSource Standard = new("standard", "Standard list");

    private KeyLineSource(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<KeyLineSource> List { get; } = new(
        Panel,
        Chair,
        Family,
        Agency,
        Standard);
}
