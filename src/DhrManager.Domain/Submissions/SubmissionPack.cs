namespace DhrManager.Domain.Submissions;

/// <summary>What is sent to the Home Office.</summary>
/// <param name="SentOn">UK calendar date.</param>
/// <param name="ChangeLog">What changed since the last submission; needed from the second on.</param>
public sealed record SubmissionPack(DateOnly SentOn, IReadOnlyList<PackItem> Items, string? ChangeLog = null);

/// <summary>One document of the pack.</summary>
/// <param name="Code">A code of the regime's pack, for example "overview-report".</param>
/// <param name="DocumentId">The stored file; null when it was sent outside the system.</param>
/// <param name="Checksum">Of the file as sent, so that it can be shown to be unchanged.</param>
public sealed record PackItem(string Code, string FileName, Guid? DocumentId = null, string? Checksum = null);
