namespace DhrManager.Domain.CodedLists;

/// <summary>Who is sent a copy of the report.</summary>
/// <remarks>
/// Source: sections 9(3B) and 8A(4) of the 2004 Act for the commissioner and the Secretary of State; the others by guidance or
/// local agreement. Which apply is set by each regime.
/// </remarks>
public sealed record CopyRecipientKind : CodedValue, ICodedList<CopyRecipientKind>
{
    public static readonly CopyRecipientKind DomesticAbuseCommissioner =
        new("domestic-abuse-commissioner", "Domestic Abuse Commissioner");
    public static readonly CopyRecipientKind SecretaryOfState =
        new("secretary-of-state", "Secretary of State (Home Office)");
    public static readonly CopyRecipientKind PolicingBody = new("policing-body", "Police and crime commissioner or mayor");
    public static readonly CopyRecipientKind SafeguardingAdultsBoard =
        new("safeguarding-adults-board", "Safeguarding adults board");
    public static readonly CopyRecipientKind SafeguardingChildrenPartnership =
        new("safeguarding-children-partnership", "Safeguarding children partnership");
    public static readonly CopyRecipientKind Coroner = new("coroner", "Coroner");
    public static readonly CopyRecipientKind ContributingPartnership =
        new("contributing-partnership", "Other partnership that took part");
    public static readonly CopyRecipientKind Agency = new("agency", "Agency that took part");
    public static readonly CopyRecipientKind Family = new("family", "Family");
    public static readonly CopyRecipientKind Other = new("other", "Other");

    private CopyRecipientKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<CopyRecipientKind> List { get; } = new(
        DomesticAbuseCommissioner,
        SecretaryOfState,
        PolicingBody,
        SafeguardingAdultsBoard,
        SafeguardingChildrenPartnership,
        Coroner,
        ContributingPartnership,
        Agency,
        Family,
        Other);
}
