using DhrManager.Domain.References;
using DhrManager.Lessons.Index;
using DhrManager.Web.Features;

namespace DhrManager.Web.Lessons;

/// <summary>What a reference puts into the search: title, publisher, tags and link. There is no text of the page it leads to.</summary>
public static class ReferenceDocuments
{
    private const string PublisherField = "publisher";

    public static LessonDocument Of(ExternalReference reference, Themes themes)
    {
        var codes = themes.CurrentOf(reference.Themes);
        return new LessonDocument
        {
            Id = LessonDocuments.IdOf(LessonKind.Elsewhere, reference.Id),
            Kind = LessonKind.Elsewhere,
            Title = reference.Title,
            Text = "",
            Keywords = string.Join('\n', [DocumentWords.KeywordsOf(codes, [reference.Source.Label], themes), .. codes.Select(themes.LabelOf), reference.Kind?.Label ?? ""]),
            ReviewId = reference.Id.ToString(),
            Themes = DocumentWords.Or(LessonDocuments.NotStated, codes),
            FacetValues = new Dictionary<string, IReadOnlyList<string>> { [Facets.Subject] = DocumentWords.Subjects(codes, themes) },
            Year = reference.Year,
            ReviewType = reference.Kind?.ShortName ?? "",
            Url = reference.Link,
            Fields = new Dictionary<string, string> { [LessonDocuments.LabelField] = "Elsewhere", [PublisherField] = reference.Source.Label },
        };
    }

    /// <summary>Who published what a document is about: a partnership, or of what is elsewhere the library it is in.</summary>
    public static string PublisherOf(LessonDocument document) => document.Fields.GetValueOrDefault(PublisherField, document.Partnership);
}
