using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Historic;

/// <summary>Whether a report says that a circumstance was so, who read it there, and how sure that person is.</summary>
/// <param name="Page">Null when the answer is "not stated" or the page is not known.</param>
public sealed record CaseTag(
    CaseFlag Flag, TagAnswer Answer, int? Page, CodingConfidence Confidence, Guid CoderId, string Coder, DateTime At);

/// <summary>What a reader answers about one circumstance.</summary>
public sealed record TagEntry(CaseFlag Flag, TagAnswer Answer, int? Page, CodingConfidence Confidence);
