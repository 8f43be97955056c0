using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.IntegrationTests.Seeding;

/// <summary>The key is the only place in the whole database where a real name stands, and there it is encrypted.</summary>
[Collection(OneDemo.Name)]
public sealed class RealNamesTests(DemoFactory app)
{
    [Fact]
    public async Task A_real_name_occurs_nowhere_in_the_database()
    {
        var (names, texts) = await app.WithDatabaseAsync(async db => (
            await db.Identities.Select(i => i.LegalName).ToListAsync(),
            await TextsAsync(db)));
        var surnames = names.Select(n => n.Split(' ')[^1]);

        Assert.True(names.Count >= 8);
        Assert.All(names.Concat(surnames).Distinct(), name =>
            Assert.DoesNotContain(texts, t => t.Text.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task<List<(string Column, string Text)>> TextsAsync(DhrDbContext db)
    {
        List<(string, string)> texts = [];
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                texts.AddRange(Enumerable.Range(0, rows.FieldCount).Where(i => rows.GetValue(i) is string).Select(i => ($"{table}.{rows.GetName(i)}", rows.GetString(i))));
            }
        }

        return texts;
    }
}
