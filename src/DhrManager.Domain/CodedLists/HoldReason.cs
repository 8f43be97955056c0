namespace DhrManager.Domain.CodedLists;

/// <summary>Why work on a review, or on part of it, is paused.</summary>
/// <remarks>Source: section 9 of the guidance for criminal proceedings; the others are local practice.</remarks>
public sealed record HoldReason : CodedValue, ICodedList<HoldReason>
{
    public static readonly HoldReason CriminalProceedings = new("criminal", "Criminal proceedings");
    public static readonly HoldReason Inquest = new("inquest", "Inquest");
    public static readonly HoldReason PoliceConduct = new("iopc", "Investigation of police conduct");
    public static readonly HoldReason Safety = new("safety", "Safety of a person");
    public static readonly HoldReason FamilyRequest = new("family-request", "Request of the family");
    public static readonly HoldReason ChairChange = new("chair-change", "Change of chair");
    public static readonly HoldReason Legal = new("legal", "Legal advice or dispute");
    public static readonly HoldReason Resource = new("resource", "Lack of people or money");
    public static readonly HoldReason Other = new("other", "Other");

    private HoldReason(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<HoldReason> List { get; } = new(
        CriminalProceedings,
        Inquest,
        PoliceConduct,
        Safety,
        FamilyRequest,
        ChairChange,
        Legal,
        Resource,
        Other);
}
