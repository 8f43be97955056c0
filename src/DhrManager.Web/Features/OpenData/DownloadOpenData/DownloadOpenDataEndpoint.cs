using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features.OpenData.DownloadOpenData;

/// <summary>A file of the newest version of the data set.</summary>
public sealed class DownloadOpenDataEndpoint : IEndpoint
{
    public const string Licence =
        "The texts belong to the partnerships that published them; name the partnership and the year. The coding may be used freely under CC BY 4.0, unless a partnership says otherwise.";

    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true };

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/open-data/{file}.{format}", HandleAsync).RequireAuthorization(Policies.ReadPublished);

    private static async Task<IResult> HandleAsync(string file, string format, OpenDataQuery query, Settings settings, CancellationToken cancellationToken)
    {
        if (format is not ("csv" or "json") || await query.NewestAsync(cancellationToken) is not { } version
            || OpenDataTables.Find(file, version.Data, await query.ReleasesAsync(cancellationToken), settings.SmallNumberLevel) is not { } table)
        {
            return Results.NotFound();
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"{table.Code}-v{version.Release.Number}.{format}");
        return format == "csv"
            ? CsvText.File(name, [.. table.Columns.Select(column => column.Code)], table.Rows)
            : Results.File(JsonSerializer.SerializeToUtf8Bytes(Json(table, version.Release, version.LeftOut), _json), "application/json", name);
    }

    private static JsonObject Json(OpenDataTable table, OpenDataRelease release, int leftOut) => new()
    {
        ["version"] = release.Number,
        ["madeOn"] = release.MadeOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["licence"] = Licence,
        ["reviewsTakenBackOrChangedSince"] = leftOut,
        [table.Code] = new JsonArray([.. table.Rows.Select(row => new JsonObject(
            table.Columns.Zip(row, (column, value) => KeyValuePair.Create(column.Code, (JsonNode?)JsonValue.Create(value))))) ]),
    };
}
