namespace DhrManager.Web.Components.Gov;

/// <summary>One line of the error summary; without a field it is not a link.</summary>
public sealed record SummaryError(string? FieldId, string Message, string? Citation = null);
