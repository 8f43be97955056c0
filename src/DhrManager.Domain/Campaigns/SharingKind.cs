using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>How a lesson was brought to staff.</summary>
public sealed record SharingKind : CodedValue, ICodedList<SharingKind>
{
    public static readonly SharingKind Briefing = new("briefing", "Briefing");
    public static readonly SharingKind Training = new("training", "Training");
    public static readonly SharingKind Supervision = new("supervision", "Supervision");
    public static readonly SharingKind Bulletin = new("bulletin", "Bulletin or newsletter");
    public static readonly SharingKind Meeting = new("meeting", "Team meeting");

    private SharingKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<SharingKind> List { get; } = new(Briefing, Training, Supervision, Bulletin, Meeting);
}
