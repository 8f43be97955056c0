using DhrManager.Domain.Access;
using DhrManager.Web.Data;
using DhrManager.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Documents.DownloadDocument;

/// <summary>Sends a stored document. One of another review, or of another agency, is not found rather than forbidden.</summary>
public sealed class DownloadDocumentEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/reviews/{reviewId:guid}/documents/{documentId:guid}", HandleAsync).RequireAuthorization(Policies.SignedIn);

    private static async Task<IResult> HandleAsync(
        Guid reviewId, Guid documentId, DhrDbContext db, ReviewViews views, CancellationToken cancellationToken)
    {
        var view = await views.OpenAsync(reviewId, ReviewPart.Documents, cancellationToken);
        var document = await db.Documents.AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == documentId && d.ReviewId == reviewId, cancellationToken);

        // As an attachment: a page of ours would not be allowed the styles that the document carries.
        return view is null || document is null || !view.MaySeeDocument(document.Kind, document.AgencyId)
            ? Results.NotFound()
            : Results.File(document.Content, document.ContentType, document.FileName);
    }
}
