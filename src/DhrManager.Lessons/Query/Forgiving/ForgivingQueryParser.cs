using DhrManager.Lessons.Query.Classic;
using DhrManager.Lessons.Query.Tree;

namespace DhrManager.Lessons.Query.Forgiving;

/// <summary>
/// Reads a search box. What strict parsing understands means the same here, but for readings that a person would not expect
/// (a question mark at the end is no wildcard, a slash within a word no regular expression); what it does not understand is
/// repaired, and the person told.
/// </summary>
/// <remarks>Understands something in any input; never throws.</remarks>
public static class ForgivingQueryParser
{
    /// <summary>What is longer is cut, and the person told so.</summary>
    public const int LongestQuery = 2_000;

    public static ForgivingQuery Parse(string? typed, QueryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(typed))
        {
            return new ForgivingQuery(new NoneNode(), []);
        }

        var box = options with { AllowsLeadingWildcard = true };
        var draft = new QueryDraft(typed);
        BoxText.Normalise(draft);
        WordSlashes.Escape(draft);
        QueryRepair.Repair(draft, box);
        BoxFields.Read(draft, box);
        BoxRanges.Read(draft);
        FinalQuestionMark.Drop(draft);
        var node = OnlyNots.Complete(QueryRepair.Repair(draft, box), draft);
        return new ForgivingQuery(node is NoneNode ? CommonWords(draft, box) : node, [.. draft.Notes.Distinct()]);
    }

    // Between quotation marks every word counts.
    private static QueryNode CommonWords(QueryDraft draft, QueryOptions options)
    {
        if (options.Analyser.IsExactInQuotes)
        {
            draft.ReplaceTokens(QueryTokenKind.Word, static word => $"\"{word}\"");
        }

        var node = OnlyNots.Complete(QueryRepair.Repair(draft, options), draft);
        draft.Notes.Add(node is NoneNode
            ? "Enter at least one word or number to search for."
            : "Your search had only very common words, so it may find a great deal.");
        return node;
    }
}
