using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Lessons;

#pragma warning disable EF1002 // The names of tables and columns come from the database itself.

/// <summary>
/// Puts a word that nobody may find into everything that was written about reviews, column by column and value by value, but
/// for what is cleared to be read by everybody. A column that is added later is a secret until somebody names it here.
/// </summary>
internal sealed partial class Secrets(Random random)
{
    private static readonly HashSet<string> _cleared = new(StringComparer.Ordinal)
    {
        "Reviews.Reference", "Reviews.Title", "Reviews.PublishedAddress", "Reviews.CaseSummary", "Reviews.RegimeCode", "Reviews.PublicationPlan.Title",
        "Lesson.Text", "Recommendation.Text", "Recommendation.ExternalAddressee", "Recommendation.Reply",
        "PlannedAction.Number", "PlannedAction.Text", "PlannedAction.Reports.Outcome",
    };

    private readonly List<string> _words = [];

    public IReadOnlyList<string> Words => _words;

    public async Task SpreadAsync(DhrDbContext db)
    {
        foreach (var table in await TablesAsync(db))
        {
            foreach (var column in await TextColumnsAsync(db, table))
            {
                await SpreadAsync(db, table, column);
            }
        }

        foreach (var person in await db.Reviews.IgnoreQueryFilters().SelectMany(r => r.People).Select(p => new { p.Id, p.ReviewId }).ToListAsync())
        {
            db.Identities.Add(new PersonIdentity { ReviewId = person.ReviewId, ReviewPersonId = person.Id, LegalName = Word(), DateOfBirth = Word(), Address = Word(), Identifiers = Word() });
        }

        await db.SaveChangesAsync();
    }

    // All that belongs to a review.
    private static async Task<List<string>> TablesAsync(DhrDbContext db)
    {
        var tables = await db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync();
        var ofReviews = new List<string> { "Reviews" };
        foreach (var table in tables.Where(table => table is not ("AuditEntries" or "Identities")))
        {
            if ((await ColumnsAsync(db, table)).Contains("ReviewId"))
            {
                ofReviews.Add(table);
            }
        }

        return ofReviews;
    }

    private static Task<List<string>> ColumnsAsync(DhrDbContext db, string table) =>
        db.Database.SqlQueryRaw<string>($"SELECT name AS Value FROM pragma_table_info('{table}')").ToListAsync();

    private static Task<List<string>> TextColumnsAsync(DhrDbContext db, string table) =>
        db.Database.SqlQueryRaw<string>($"SELECT name AS Value FROM pragma_table_info('{table}') WHERE type = 'TEXT' AND pk = 0").ToListAsync();

    private async Task SpreadAsync(DhrDbContext db, string table, string column)
    {
        var name = $"{table}.{column}";
        if (_cleared.Contains(name))
        {
            return;
        }

        var rows = await db.Database.SqlQueryRaw<Row>($"SELECT rowid AS Id, \"{column}\" AS Text FROM \"{table}\" WHERE \"{column}\" IS NOT NULL").ToListAsync();
        foreach (var row in rows)
        {
            await db.Database.ExecuteSqlRawAsync(
                $"UPDATE \"{table}\" SET \"{column}\" = @text WHERE rowid = @id",
                new SqliteParameter("@text", Spoilt(row.Text, name)),
                new SqliteParameter("@id", row.Id));
        }
    }

    private string Spoilt(string text, string name)
    {
        if (text is not ['{' or '[', ..])
        {
            return IsFree(text) ? $"{text} {Word()}" : text;
        }

        var json = JsonNode.Parse(text)!;
        Spoil(json, name);
        return json.ToJsonString();
    }

    private void Spoil(JsonNode json, string name)
    {
        if (json is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                Replace(list[i], name, value => list[i] = value);
            }
        }
        else if (json is JsonObject members)
        {
            foreach (var (key, value) in members.ToList())
            {
                Replace(value, $"{name}.{char.ToUpper(key[0], CultureInfo.InvariantCulture)}{key[1..]}", changed => members[key] = changed);
            }
        }
    }

    private void Replace(JsonNode? value, string name, Action<JsonNode> replace)
    {
        if (value is JsonArray or JsonObject)
        {
            Spoil(value, name);
        }
        else if (value is JsonValue leaf && leaf.TryGetValue<string>(out var text) && IsFree(text) && !_cleared.Contains(name))
        {
            replace($"{text} {Word()}");
        }
    }

    // Codes, ids and times have a form that must stay.
    private static bool IsFree(string text) => text.Contains(' ', StringComparison.Ordinal) && !Time().IsMatch(text);

    private string Word()
    {
        _words.Add("zq" + string.Concat(random.GetItems("bcdfghjklmnpqrstvwxyz".AsSpan(), 10)));
        return _words[^1];
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[ T]")]
    private static partial Regex Time();

    private sealed record Row(long Id, string Text);
}
