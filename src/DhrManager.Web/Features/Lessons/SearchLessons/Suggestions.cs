using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Lessons.SearchLessons;

/// <summary>How a search may go on: words, themes and titles of what is published. The index has nothing else to suggest.</summary>
public sealed class SuggestionsQuery(LessonsIndex index)
{
    private const int Most = 8;
    private const int FewestLetters = 2;

    public IReadOnlyList<string> Run(string typed)
    {
        if (typed.Trim().Length < FewestLetters)
        {
            return [];
        }

        var found = index.Complete(typed, Most);
        return [.. found.Queries.Concat(found.Titles.Select(title => title.Title)).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }
}
