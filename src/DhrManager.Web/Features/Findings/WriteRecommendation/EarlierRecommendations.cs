using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Findings.WriteRecommendation;

/// <summary>Have we said this before? Finds published recommendations that share most words with a draft, the nearest first.</summary>
/// <remarks>Reads the index of what is published and nothing else, so that no open review shows through.</remarks>
public sealed class EarlierRecommendationsQuery(LessonsIndex index)
{
    private const int MostShown = 5;

    public IReadOnlyList<LessonDocument> Run(string? draft)
    {
        var words = NearWording.Words(draft);
        return words.Count == 0 ? [] : [.. index.Search(Request(words)).Hits.Select(hit => hit.Document)];
    }

    private static SearchRequest Request(IReadOnlyList<string> words)
    {
        var query = new BoolQuery([.. words.Select(word => new Clause(Occur.Should, new TermQuery(word)))], NearWording.Needed(words.Count));
        return new SearchRequest
        {
            Query = ParsedQuery.Everything with { Readings = [new Reading(query)] },
            Filters = new Dictionary<string, IReadOnlyCollection<string>> { [Facets.Kind] = [Facets.ValueOf(LessonKind.Recommendation)] },
            Take = MostShown,
            ReadsTexts = true,
        };
    }
}
