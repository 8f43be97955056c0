using DhrManager.Web.Documents.Briefings;

namespace DhrManager.Web.Documents.Templates.Briefings;

/// <param name="Nonce">Of the request that shows the page; null in a file.</param>
public sealed record SheetModel(BriefingSheet Sheet, string? Nonce);
