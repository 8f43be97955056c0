using DhrManager.Web.Documents.Packs;
using DhrManager.Web.Documents.Pdf;

namespace DhrManager.Web.Documents;

public static class DocumentsRegistration
{
    public static void AddDocuments(this IServiceCollection services)
    {
        services.AddScoped<LessonPackWriter>();
        services.AddSingleton<PdfPrinter>();
    }
}
