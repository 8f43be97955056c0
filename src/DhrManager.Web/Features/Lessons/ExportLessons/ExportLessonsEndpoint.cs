using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Features.Lessons.SearchLessons;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features.Lessons.ExportLessons;

/// <summary>All that a search finds, as a file: what the page shows on all its pages, in its order.</summary>
public sealed class ExportLessonsEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Links.LessonsExport, HandleAsync).RequireAuthorization(Policies.SignedIn);

    private static async Task<IResult> HandleAsync(HttpContext http, ExportLessonsQuery query, DhrDbContext db)
    {
        if (ExportFormats.Find(http.Request.Query[SearchAddress.Format]) is not { } write)
        {
            return Results.NotFound();
        }

        if (query.Run(SearchAddress.Read(http.Request.Query), db.Actor.Today) is not { } export)
        {
            return Results.Text("These are too many results for one file. Go back, choose filters, and download again.", statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        db.AuditEntries.Add(AuditEntry.For("LessonsDownloaded", reviewId: null, new { export.Documents.Count }, db.Actor));
        await db.SaveChangesAsync(http.RequestAborted);
        return write(export);
    }
}
