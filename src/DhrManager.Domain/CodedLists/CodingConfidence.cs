namespace DhrManager.Domain.CodedLists;

/// <summary>How sure a reader is of an answer.</summary>
/// <remarks>Source: local procedure.</remarks>
public sealed record CodingConfidence : CodedValue, ICodedList<CodingConfidence>
{
    public static readonly CodingConfidence Sure = new("sure", "Sure");
    public static readonly CodingConfidence Likely = new("likely", "Likely");
    public static readonly CodingConfidence Unsure = new("unsure", "Unsure");

    private CodingConfidence(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<CodingConfidence> List { get; } = new(
        Sure,
        Likely,
        Unsure);
}
