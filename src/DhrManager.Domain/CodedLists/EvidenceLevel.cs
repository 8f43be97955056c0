namespace DhrManager.Domain.CodedLists;

/// <summary>How strongly an action is shown to have changed anything, weakest first.</summary>
/// <remarks>Source: this system's own ladder; proving impact is where action plans are weakest.</remarks>
public sealed record EvidenceLevel : CodedValue, ICodedList<EvidenceLevel>
{
    public static readonly EvidenceLevel Issued = new("issued", "Issued", 1);
    public static readonly EvidenceLevel Shared = new("shared", "Shared", 2);
    public static readonly EvidenceLevel Trained = new("trained", "Trained", 3);
    public static readonly EvidenceLevel SeenInPractice = new("seen-in-practice", "Seen in practice by audit or observation", 4);
    public static readonly EvidenceLevel Outcome = new("outcome", "Better outcome, or confirmed by victims' voices", 5);

    private EvidenceLevel(string code, string label, int level)
        : base(code, label) => Level = level;

    /// <summary>1, the weakest, to 5.</summary>
    public int Level { get; }

    public static CodedList<EvidenceLevel> List { get; } = new(Issued, Shared, Trained, SeenInPractice, Outcome);
}
