using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Access;

/// <summary>What a person is on one review. The same person may be something else on another.</summary>
/// <remarks>Source: roles of the 2016 guidance, sections 4 and 7; who may see what is this product's default and local policy.</remarks>
public sealed record ReviewRole : CodedValue, ICodedList<ReviewRole>
{
    public static readonly ReviewRole CspManager = new("csp-manager", "CSP manager");
    public static readonly ReviewRole CspChair = new("csp-chair", "CSP chair");
    public static readonly ReviewRole IndependentChair = new("independent-chair", "Independent chair");
    public static readonly ReviewRole PanelMember = new("panel-member", "Panel member");
    public static readonly ReviewRole AgencyContact = new("agency-contact", "Agency contact");
    public static readonly ReviewRole AgencyAuthor = new("agency-author", "Agency author");
    public static readonly ReviewRole SignOffOfficer = new("sign-off-officer", "Agency sign-off officer");

    private ReviewRole(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ReviewRole> List { get; } = new(
        CspManager,
        CspChair,
        IndependentChair,
        PanelMember,
        AgencyContact,
        AgencyAuthor,
        SignOffOfficer);

    /// <summary>True for the roles that act for one agency and see only what concerns it.</summary>
    public bool IsOfAnAgency => this == AgencyContact || this == AgencyAuthor || this == SignOffOfficer;
}
