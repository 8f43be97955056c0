using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Vocabulary;

/// <summary>What was done with a word of the library.</summary>
/// <remarks>Source: local procedure.</remarks>
public sealed record VocabularyChangeKind : CodedValue, ICodedList<VocabularyChangeKind>
{
    public static readonly VocabularyChangeKind Added = new("added", "Added");
    public static readonly VocabularyChangeKind Renamed = new("renamed", "Renamed");
    public static readonly VocabularyChangeKind Merged = new("merged", "Merged");
    public static readonly VocabularyChangeKind Separated = new("separated", "Taken apart again");
    public static readonly VocabularyChangeKind Retired = new("retired", "Retired");
    public static readonly VocabularyChangeKind Reinstated = new("reinstated", "In use again");
    public static readonly VocabularyChangeKind Changed = new("changed", "Changed");

    private VocabularyChangeKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<VocabularyChangeKind> List { get; } = new(
        Added,
        Renamed,
        Merged,
        Separated,
        Retired,
        Reinstated,
        Changed);
}
