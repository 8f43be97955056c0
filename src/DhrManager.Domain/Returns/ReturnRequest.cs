using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Returns;

/// <summary>What one agency is asked for.</summary>
/// <param name="IsMandatory">False when the panel asks but can do without; it is still accepted or waived.</param>
/// <param name="DueOn">UK calendar date.</param>
public sealed record ReturnRequest(Guid AgencyId, ReturnKind Kind, bool IsMandatory, DateOnly DueOn);
