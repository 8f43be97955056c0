using System.Globalization;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace DhrManager.IntegrationTests.Seeding;

/// <summary>A review loaded part by part is the review that EF loads with everything that belongs to it.</summary>
[Collection(OneDemo.Name)]
public sealed class ReviewLoadingTests(DemoFactory app)
{
    // A part that no review of the demo has would prove nothing.
    private static readonly string[] _partsOfTheDemo =
    [
        "Access", "Actions", "Clocks", "Comments", "Drafts", "FamilyContacts", "Lessons", "Meetings", "Panel", "People",
        "Recommendations", "Returns", "ScopingRequests", "Submissions", "Versions",
    ];

    [Fact]
    public async Task Every_review_of_the_demo_is_loaded_whole()
    {
        var ids = await app.WithDatabaseAsync(db => db.Reviews.Select(r => r.Id).ToListAsync());
        var partsSeen = new HashSet<string>();

        foreach (var id in ids)
        {
            var whole = await app.WithDatabaseAsync(db => ContentsAsync(db, db.Reviews.SingleAsync(r => r.Id == id)));
            var byParts = await app.WithDatabaseAsync(db => ContentsAsync(db, db.Reviews.FindOrThrowAsync(id, CancellationToken.None)));

            Assert.Equal(whole, byParts);
            partsSeen.UnionWith(byParts.Where(line => line.StartsWith("part ", StringComparison.Ordinal) && !line.EndsWith(": ", StringComparison.Ordinal)).Select(line => line[5..line.IndexOf(':', StringComparison.Ordinal)]));
        }

        Assert.Superset(_partsOfTheDemo.ToHashSet(), partsSeen);
    }

    [Fact]
    public async Task A_review_that_is_loaded_already_keeps_what_was_changed()
    {
        var id = await app.WithDatabaseAsync(db => db.Reviews.Where(r => r.Title == "Amara").Select(r => r.Id).SingleAsync());

        var (first, again) = await app.WithDatabaseAsync(async db =>
        {
            var review = await db.Reviews.FindOrThrowAsync(id, CancellationToken.None);
            review.EnterStage(ReviewStage.Scoping, db.Actor);
            return (review, await db.Reviews.FindOrThrowAsync(id, CancellationToken.None));
        });

        Assert.Same(first, again);
        Assert.Equal(ReviewStage.Scoping, again.Stage);
        Assert.Equal(again.Lessons.Count, again.Lessons.Distinct().Count());
    }

    [Fact]
    public async Task Nobody_loads_a_review_whose_list_they_are_not_on()
    {
        var id = await app.WithDatabaseAsync(db => db.Reviews.Where(r => r.Title == "Hannah").Select(r => r.Id).SingleAsync());

        await Assert.ThrowsAsync<ReviewNotFoundException>(() =>
            app.WithDatabaseAsync(db => db.Reviews.FindOrThrowAsync(id, CancellationToken.None), "admin"));
    }

    // Every value of every row, and every part in its order, as text that can be compared.
    private static async Task<List<string>> ContentsAsync(DhrDbContext db, Task<Review> load)
    {
        await load;
        return [.. db.ChangeTracker.Entries().OrderBy(Name, StringComparer.Ordinal).SelectMany(entry => (string[])
        [
            $"{Name(entry)} {entry.State} {string.Join('|', entry.Properties.Select(Value))}",
            .. entry.Collections.Select(part => $"part {part.Metadata.Name}: {(part.IsLoaded ? "" : "not loaded ")}{string.Join(' ', part.CurrentValue!.Cast<object>().Select(row => Key(db.Entry(row))))}"),
        ])];
    }

    private static string Name(EntityEntry entry) => $"{entry.Metadata.ClrType.Name} {Key(entry)}";

    private static string Key(EntityEntry entry) => entry.Property("Id").CurrentValue!.ToString()!;

    private static string Value(PropertyEntry property)
    {
        var converter = property.Metadata.GetTypeMapping().Converter;
        var value = converter is null || property.CurrentValue is null ? property.CurrentValue : converter.ConvertToProvider(property.CurrentValue);
        return $"{property.Metadata.Name}={Convert.ToString(value, CultureInfo.InvariantCulture)}";
    }
}
