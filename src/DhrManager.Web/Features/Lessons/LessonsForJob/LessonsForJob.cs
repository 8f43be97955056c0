using DhrManager.Domain.CodedLists;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;
using DhrManager.Lessons.Text;
using DhrManager.Web.Data;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Lessons.LessonsForJob;

/// <param name="First">The few to begin with, each of another review.</param>
/// <param name="Others">All others that were found, best first.</param>
public sealed record JobLessons(IReadOnlyList<SearchHit> First, IReadOnlyList<SearchHit> Others);

/// <summary>
/// Finds what concerns a kind of work: what is addressed to its agencies, what is about its themes, what uses its words.
/// What does more of the three comes first, the newest first among equals.
/// </summary>
public sealed class LessonsForJobQuery(LessonsIndex index, Themes themes, DhrDbContext db)
{
    // Of each of the three; more is for the search page, which has filters.
    private const int Most = 300;
    private const int FirstCount = 3;

    // To be addressed says most, a word that happens to be there least.
    private const int Addressed = 4;
    private const int Themed = 2;
    private const int Worded = 1;

    private static readonly string[] _kinds =
        [Facets.ValueOf(LessonKind.Lesson), Facets.ValueOf(LessonKind.Recommendation), Facets.ValueOf(LessonKind.GoodPractice)];

    public async Task<JobLessons> RunAsync(Job job, CancellationToken cancellationToken)
    {
        var agencies = await AgenciesAsync(job, cancellationToken);
        var found = Ranked([
            (Addressed, agencies.Count == 0 ? [] : Find(ParsedQuery.Everything, Facets.Agency, agencies)),
            (Themed, Find(ParsedQuery.Everything, Facets.Theme, themes.CurrentOf(job.Themes))),
            (Worded, Find(AnyOf(job.Words), Facets.Kind, _kinds)),
        ]);
        List<SearchHit> first = [.. found.DistinctBy(hit => hit.Document.ReviewId).Take(FirstCount)];
        return new JobLessons(first, [.. found.Except(first)]);
    }

    private async Task<List<string>> AgenciesAsync(Job job, CancellationToken cancellationToken)
    {
        var kinds = job.AgencyKinds.Select(AgencyKind.List.Find).ToList();
        return await db.Agencies.Where(agency => kinds.Contains(agency.Kind)).Select(agency => agency.Name).ToListAsync(cancellationToken);
    }

    private IReadOnlyList<SearchHit> Find(ParsedQuery query, string facet, IReadOnlyCollection<string> values) => index.Search(new SearchRequest
    {
        Query = query,
        Filters = new Dictionary<string, IReadOnlyCollection<string>> { [Facets.Kind] = _kinds, [facet] = values },
        Sort = SearchSort.Newest,
        Take = Most,
    }).Hits;

    // What was found by its words shows where they are, so its hit is the one to keep.
    private static List<SearchHit> Ranked((int Worth, IReadOnlyList<SearchHit> Hits)[] sets) =>
    [
        .. sets.SelectMany(set => set.Hits.Select(hit => (set.Worth, Hit: hit)))
            .GroupBy(found => found.Hit.Document.Id)
            .Select(same => (Worth: same.Sum(found => found.Worth), same.MinBy(found => found.Worth).Hit))
            .OrderByDescending(found => found.Worth)
            .ThenByDescending(found => found.Hit.Document.PublishedOn)
            .ThenBy(found => found.Hit.Document.Id, StringComparer.Ordinal)
            .Select(found => found.Hit),
    ];

    private static ParsedQuery AnyOf(IEnumerable<string> words) => ParsedQuery.Everything with
    {
        Readings = [new Reading(new BoolQuery([.. words.Select(word => new Clause(Occur.Should, Phrase(word)))]))],
    };

    private static SearchQuery Phrase(string words) => Tokenizer.Tokens(words) switch
    {
        [var word] => new TermQuery(word.Word),
        var several => new PhraseQuery([.. several.Select(word => word.Word)], IsExact: false),
    };
}
