using DhrManager.Domain;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Search;
using DhrManager.Web.Features;
using DhrManager.Web.Lessons;
using DhrManager.Web.Seeding;
using DhrManager.Web.Seeding.Closed;
using DhrManager.Web.Startup;

namespace DhrManager.Benchmarks.Lessons;

/// <summary>The closed reviews of the demo as the site would index them, without a database.</summary>
public static class DemoLibrary
{
    private static readonly DateTime _readAt = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    private static string SeedFolder => Path.Combine(AppContext.BaseDirectory, "seed");

    public static IEnumerable<LessonDocument> Documents()
    {
        var themes = Themes.Read(SeedFolder);
        return Reviews().SelectMany(review => LessonDocuments.Of(review, themes));
    }

    /// <summary>What figures are made of, oldest first, each with the name that judgements use.</summary>
    public static IEnumerable<(string Name, Finding Finding)> Findings()
    {
        var thesaurus = ThesaurusFile.Read(SeedFolder);
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        return Reviews()
            .SelectMany(review => Finding.Of(review, thesaurus, word => numbers.TryGetValue(word, out var number) ? number : numbers[word] = numbers.Count)
                .Select(finding => ($"{review.Reference} {finding.Label.ToLowerInvariant()}", finding)))
            .OrderBy(named => named.finding.PublishedOn).ThenBy(named => named.Item1, StringComparer.Ordinal);
    }

    private static IEnumerable<PublishedLessons> Reviews()
    {
        var county = DemoCounty.Read(SeedFolder);
        var agencies = county.Agencies.ToDictionary(a => DemoCounty.Agency(a.Code), a => a.Name);
        var kinds = county.Agencies.ToDictionary(a => DemoCounty.Agency(a.Code), a => AgencyKind.List.Find(a.Kind));
        var partnerships = county.Partnerships.ToDictionary(p => DemoCounty.Partnership(p.Code), p => p.Name);
        var regimes = LawFiles.Read(SeedFolder).Regimes;
        foreach (var closed in ClosedReviews.Read(SeedFolder))
        {
            var review = Review.ImportClosed(closed, regimes.InForceOn(closed.NotifiedOn!.Value), Actor.System(_readAt));
            yield return PublishedLessons.Of(review, partnerships[closed.PartnershipId], agencies, kinds, Died(review));
        }
    }

    private static IReadOnlyList<PublishedPerson> Died(Review review) =>
    [
        .. review.People.Where(person => person.Role == PersonRole.Victim)
            .Select(person => new PublishedPerson(person.Pseudonym, person.Sex, person.AgeBand, person.Relationship)),
    ];

    /// <summary>An index of them in memory, searched as the site searches.</summary>
    public static LessonSearcher Searcher()
    {
        var index = LessonIndex.InMemory();
        using (var writer = index.OpenWriter())
        {
            foreach (var document in Documents())
            {
                writer.Replace(document);
            }

            writer.Commit();
        }

        return new LessonSearcher(index, TimeProvider.System, ThesaurusFile.Read(SeedFolder));
    }

    /// <summary>The name of a document in the judgements, the same however often the demo is loaded.</summary>
    public static string NameOf(LessonDocument document) =>
        $"{document.Reference} {document.Fields[LessonDocuments.LabelField].ToLowerInvariant()}";
}
