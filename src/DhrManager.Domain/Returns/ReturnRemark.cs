namespace DhrManager.Domain.Returns;

/// <summary>What was said when a return was checked: by its sign-off officer, or by the chair.</summary>
/// <param name="Version">The number of the version it is about; 0 when there was none.</param>
/// <param name="Status">The code of the status the return was given.</param>
public sealed record ReturnRemark(int Version, string Status, string? Text, Guid PersonId, string Name, DateTime At);
