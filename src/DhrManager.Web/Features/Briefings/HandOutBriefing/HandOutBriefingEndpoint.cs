using DhrManager.Web.Documents;
using DhrManager.Web.Documents.Briefings;
using DhrManager.Web.Documents.Pdf;
using DhrManager.Web.Documents.Templates.Briefings;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features.Briefings.HandOutBriefing;

/// <summary>A briefing, card or slide as a page, for Word, or as PDF.</summary>
public sealed class HandOutBriefingEndpoint : IEndpoint
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/briefings/{id:guid}/sheets/{sheet}", HandleAsync).RequireAuthorization(Policies.ReadPublished);

    private static async Task<IResult> HandleAsync(
        Guid id, string sheet, HttpContext http, BriefingSheetsQuery query, DocumentRenderer renderer, PdfPrinter printer)
    {
        if (SheetKind.Find(sheet) is not { } kind || await query.RunAsync(id, http.RequestAborted) is not { } view)
        {
            return Results.NotFound();
        }

        return http.Request.Query["format"].ToString() switch
        {
            "html" => Results.Content(await renderer.RenderAsync(Page(kind, view.Sheet, http.CspNonce())), "text/html; charset=utf-8"),
            "docx" => Results.File(BriefingWord.Write(kind, view.Sheet), WordType, kind.Code + ".docx"),

            // A program is started for each PDF: nobody does that without an account.
            "pdf" when printer.IsInstalled && http.User.Identity is { IsAuthenticated: true } =>
                await printer.PrintAsync(await renderer.RenderAsync(Page(kind, view.Sheet, nonce: null)), http.RequestAborted) is { } pdf
                    ? Results.File(pdf, "application/pdf", kind.Code + ".pdf")
                    : Results.Text("The PDF could not be made. Go back, open the page and print it.", statusCode: StatusCodes.Status503ServiceUnavailable),
            _ => Results.NotFound(),
        };
    }

    private static Letter Page(SheetKind kind, BriefingSheet sheet, string? nonce) => new(sheet.Title, kind.Template, new SheetModel(sheet, nonce));
}
