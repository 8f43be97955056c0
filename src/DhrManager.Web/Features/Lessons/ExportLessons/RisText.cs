using System.Globalization;
using System.Text;
using DhrManager.Lessons.Index;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Lessons.ExportLessons;

/// <summary>Writes lessons as RIS, which reference managers read: a tag and a value on each line, a record up to its ER.</summary>
public static class RisText
{
    public static byte[] Bytes(LessonsExport export) =>
        Encoding.UTF8.GetBytes(string.Concat(export.Documents.SelectMany(document => Lines(document, export)).Select(line => $"{line.Tag}  - {OneLine(line.Value)}\r\n")));

    private static IEnumerable<(string Tag, string Value)> Lines(LessonDocument document, LessonsExport export)
    {
        var text = export.Fields.ToDictionary(field => field.Code, field => field.Text(document));
        return
        [
            ("TY", "RPRT"),
            ("ID", document.Id),
            ("TI", document.Kind is LessonKind.Review or LessonKind.Elsewhere ? document.Title : $"{document.ReviewTitle}: {text["label"]}"),
            ("AU", ReferenceDocuments.PublisherOf(document) + ","),
            .. document.PublishedOn is { } on ? [("PY", on.Year.ToString(CultureInfo.InvariantCulture)), ("DA", on.ToString("yyyy'/'MM'/'dd'/'", CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>(),
            ("PB", ReferenceDocuments.PublisherOf(document)),
            ("AB", document.Text),
            .. export.Fields.Single(field => field.Code == "themes").Values(document).Select(theme => ("KW", theme)),
            ("UR", text["address"]),
            ("N1", LessonsExport.Licence),
            ("DP", export.Source),
            ("ER", ""),
        ];
    }

    // A line that began with a tag of its own would end the value before it.
    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
