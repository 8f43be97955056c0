using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>What an organisation asks the partnership for instead of an answer on the day.</summary>
public sealed record ReliefKind : CodedValue, ICodedList<ReliefKind>
{
    public static readonly ReliefKind Extension = new("extension", "More time");
    public static readonly ReliefKind Exemption = new("exemption", "Not to have to answer");

    private ReliefKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ReliefKind> List { get; } = new(Extension, Exemption);
}
