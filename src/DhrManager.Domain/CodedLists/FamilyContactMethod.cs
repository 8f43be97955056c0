namespace DhrManager.Domain.CodedLists;

/// <summary>How the review was in touch with the family.</summary>
/// <remarks>
/// Source: section 6 of the guidance asks that contact be made in the way that suits the family; the list is local
/// practice.
/// </remarks>
public sealed record FamilyContactMethod : CodedValue, ICodedList<FamilyContactMethod>
{
    public static readonly FamilyContactMethod InPerson = new("in-person", "In person");
    public static readonly FamilyContactMethod Video = new("video", "Video call");
    public static readonly FamilyContactMethod Telephone = new("telephone", "Telephone");
    public static readonly FamilyContactMethod Letter = new("letter", "Letter");
    public static readonly FamilyContactMethod Email = new("email", "Email");
    public static readonly FamilyContactMethod TextMessage = new("text-message", "Text message");
    public static readonly FamilyContactMethod Advocate = new("advocate", "Through their advocate");
    public static readonly FamilyContactMethod LiaisonOfficer =
        new("liaison-officer", "Through the police family liaison officer");
    public static readonly FamilyContactMethod PanelMeeting = new("panel-meeting", "At a panel meeting");
    public static readonly FamilyContactMethod Other = new("other", "Other");

    private FamilyContactMethod(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<FamilyContactMethod> List { get; } = new(
        InPerson,
        Video,
        Telephone,
        Letter,
        Email,
        TextMessage,
        Advocate,
        LiaisonOfficer,
        PanelMeeting,
        Other);
}
