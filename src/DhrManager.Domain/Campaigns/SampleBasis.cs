using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>How an answer came into the sample.</summary>
public sealed record SampleBasis : CodedValue, ICodedList<SampleBasis>
{
    public static readonly SampleBasis Random = new("random", "Drawn by lot");
    public static readonly SampleBasis Risk = new("risk", "Chosen for its risk");

    private SampleBasis(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<SampleBasis> List { get; } = new(Random, Risk);
}
