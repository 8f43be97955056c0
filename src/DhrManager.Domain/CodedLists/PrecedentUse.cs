namespace DhrManager.Domain.CodedLists;

/// <summary>What an author does about earlier recommendations on the same point.</summary>
/// <remarks>Source: local procedure. Repeated recommendations add work and hide that the earlier ones changed nothing.</remarks>
public sealed record PrecedentUse : CodedValue, ICodedList<PrecedentUse>
{
    public static readonly PrecedentUse Reuse = new("reuse", "Reuse the earlier wording, so that the answers can be counted together");
    public static readonly PrecedentUse Sharpen = new("sharpen", "Sharpen it: ask for what the earlier one did not achieve");
    public static readonly PrecedentUse Justify = new("justify", "Keep it as a new recommendation, and say why");

    private PrecedentUse(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<PrecedentUse> List { get; } = new(
        Reuse,
        Sharpen,
        Justify);
}
