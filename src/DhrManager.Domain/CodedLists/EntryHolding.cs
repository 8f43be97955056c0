namespace DhrManager.Domain.CodedLists;

/// <summary>How much of an old report the partnership has.</summary>
/// <remarks>Source: local procedure.</remarks>
public sealed record EntryHolding : CodedValue, ICodedList<EntryHolding>
{
    public static readonly EntryHolding Held = new("held", "Report held");
    public static readonly EntryHolding SummaryOnly = new("summary", "Summary only");
    public static readonly EntryHolding Missing = new("missing", "Missing");
    public static readonly EntryHolding Destroyed = new("destroyed", "Destroyed");

    private EntryHolding(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<EntryHolding> List { get; } = new(
        Held,
        SummaryOnly,
        Missing,
        Destroyed);
}
