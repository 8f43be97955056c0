using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DhrManager.Lessons.Index;

namespace DhrManager.Web.Features.Lessons.ExportLessons;

/// <summary>The formats of a download, by their name in the address.</summary>
public static class ExportFormats
{
    /// <summary>Names of files say nothing of the search: what people look for may be about somebody.</summary>
    private const string FileName = "lessons";

    private static readonly JsonSerializerOptions _json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    private static readonly Dictionary<string, Func<LessonsExport, IResult>> _formats = new(StringComparer.Ordinal)
    {
        ["csv"] = Csv,
        ["xlsx"] = Xlsx,
        ["json"] = Json,
        ["ris"] = export => Results.File(RisText.Bytes(export), "application/x-research-info-systems", FileName + ".ris"),
    };

    /// <summary>Null when there is no such format.</summary>
    public static Func<LessonsExport, IResult>? Find(string? format) => _formats.GetValueOrDefault(format ?? "");

    // A table has no place but its rows to carry the licence in.
    private static IResult Csv(LessonsExport export) => CsvText.File(
        FileName + ".csv",
        [.. export.Fields.Select(field => field.Column), "Licence", "Source"],
        export.Documents.Select(IReadOnlyList<string> (document) => [.. export.Fields.Select(field => field.Text(document)), LessonsExport.Licence, export.Source]));

    private static IResult Xlsx(LessonsExport export) => XlsxText.File(
        FileName + ".xlsx",
        [
            new("Lessons", export.Documents.Select(IReadOnlyList<string> (d) => [.. export.Fields.Select(field => field.Text(d))]).Prepend([.. export.Fields.Select(field => field.Column)])),
            new("About", [["Licence", LessonsExport.Licence], ["Source", export.Source], ["Search", export.Search], .. export.Fields.Select(IReadOnlyList<string> (field) => [field.Column, field.Meaning])]),
        ]);

    private static IResult Json(LessonsExport export)
    {
        var file = new JsonObject
        {
            ["licence"] = LessonsExport.Licence,
            ["source"] = export.Source,
            ["search"] = export.Search,
            ["total"] = export.Documents.Count,
            ["lessons"] = new JsonArray([.. export.Documents.Select(document => Json(document, export.Fields))]),
        };
        return Results.File(JsonSerializer.SerializeToUtf8Bytes(file, _json), "application/json", FileName + ".json");
    }

    private static JsonObject Json(LessonDocument document, IReadOnlyList<ExportField> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Code, field.Code is "themes" or "agencies"
            ? new JsonArray([.. field.Values(document).Select(value => JsonValue.Create(value))])
            : (JsonNode?)JsonValue.Create(field.Text(document)))));
}
