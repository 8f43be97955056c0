using System.Globalization;
using DhrManager.Lessons.Index;
using DhrManager.Web.Features.Lessons.SearchLessons;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Lessons.ExportLessons;

/// <summary>A field of an export.</summary>
/// <param name="Code">Its name in JSON.</param>
/// <param name="Column">Its heading in a table.</param>
/// <param name="Meaning">For the help.</param>
/// <param name="Values">None when the review says nothing.</param>
public sealed record ExportField(string Code, string Column, string Meaning, Func<LessonDocument, IReadOnlyList<string>> Values)
{
    public string Text(LessonDocument document) => string.Join("; ", Values(document));
}

/// <summary>The fields of an export, in order. Everything in them is on the public side of the library already.</summary>
public static class ExportFields
{
    /// <param name="words">What people read for codes.</param>
    /// <param name="wholeAddress">Makes a path an address.</param>
    public static IReadOnlyList<ExportField> All(FacetWords words, Func<string, string> wholeAddress) =>
    [
        Field("id", "Id", "stays the same for as long as the library exists", d => d.Id),
        Field("kind", "What it is", "for example whole review, lesson, recommendation, or elsewhere", d => words.Value(Facets.Kind, Facets.ValueOf(d.Kind))),
        Field("label", "Number", "what it is called in its review, for example Recommendation 3", d => d.Fields.GetValueOrDefault(LessonDocuments.LabelField, "")),
        Field("title", "Title", "of a review; of the others their themes", d => d.Title),
        Field("text", "Text", "as published; after a recommendation, what was done", d => d.Text),
        new("themes", "Themes", "from the national list", d => [.. d.Themes.Select(theme => words.Value(Facets.Theme, theme))]),
        new("agencies", "Agencies", "whom it concerns", d => d.Agencies),
        Field("status", "What was done", "of a recommendation only", d => d.Status.Length == 0 ? "" : words.Value(Facets.Status, d.Status)),
        Field("reach", "Reach", "local, regional or national; of a recommendation only", d => d.Scope.Length == 0 ? "" : words.Value(Facets.Scope, d.Scope)),
        Field("reviewReference", "Review", "its reference", d => d.Reference),
        Field("reviewTitle", "Title of the review", "as on the report", d => d.ReviewTitle),
        Field("reviewType", "Kind of review", "what the law called it", d => d.ReviewType),
        Field("partnership", "Partnership", "that published it; of what is elsewhere, its publisher", ReferenceDocuments.PublisherOf),
        Field("publishedOn", "Published", "year, month and day", d => d.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        Field("address", "Address", "where it can be read", d => d.Kind == LessonKind.Elsewhere ? d.Url : wholeAddress(d.Url)),
    ];

    private static ExportField Field(string code, string column, string meaning, Func<LessonDocument, string> value) =>
        new(code, column, meaning, document => value(document) is { Length: > 0 } text ? [text] : []);
}
