using System.Globalization;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Search;
using DhrManager.Web.Lessons;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Lessons;

/// <summary>Documents put into the index without the reviews that they would come from: enough to fill several pages.</summary>
internal static class InventedLibrary
{
    public static LessonDocument Recommendation(int number) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"recommendation-{number}"),
        Kind = LessonKind.Recommendation,
        Title = "Interpreters",
        Text = string.Create(CultureInfo.InvariantCulture, $"Ask about kestrels every time, point {number}."),
        ReviewId = ReviewId.ToString(),
        Reference = "ESTMERE-2019-01",
        ReviewTitle = "Review into the death of Kestrel",
        Partnership = "Estmere Community Safety Partnership",
        Year = 2019,
        PublishedOn = new DateOnly(2019, 5, 1),
        Themes = ["EQ-2"],
        Agencies = ["Estmere Constabulary"],
        Status = "implemented",
        Scope = "local",
        ReviewType = "DHR",
        Url = string.Create(CultureInfo.InvariantCulture, $"/lessons/{ReviewId}#recommendation-{number}"),
        Fields = new Dictionary<string, string> { [LessonDocuments.LabelField] = string.Create(CultureInfo.InvariantCulture, $"Recommendation {number}") },
    };

    public static Guid ReviewId { get; } = Guid.CreateVersion7();

    public static Task FillAsync(this AppFactory app, params IEnumerable<LessonDocument> documents) => app.Services.GetRequiredService<LessonsIndex>()
        .RebuildAsync(new[] { documents }.ToAsyncEnumerable(), CancellationToken.None);

    /// <summary>All that the index holds, whole.</summary>
    public static List<LessonDocument> AllDocuments(this AppFactory app)
    {
        var index = app.Services.GetRequiredService<LessonsIndex>();
        return [.. index.Search(new SearchRequest { Take = 10_000 }).Hits.Select(hit => index.Read(hit.Document.Id)!)];
    }
}
