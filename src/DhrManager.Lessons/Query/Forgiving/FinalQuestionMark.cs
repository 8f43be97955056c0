using DhrManager.Lessons.Query.Classic;

namespace DhrManager.Lessons.Query.Forgiving;

// After three or more words a question mark ends a question; after fewer it stands for a letter.
internal static class FinalQuestionMark
{
    private const int FewestWords = 3;

    public static void Drop(QueryDraft draft)
    {
        var tokens = draft.Tokens;
        if (tokens is not [.., { Kind: QueryTokenKind.Wild } last, { Kind: QueryTokenKind.End }])
        {
            return;
        }

        var word = last.Text.TrimEnd('?');
        var isQuestion = word != last.Text && QueryScan.Word(word, 0) is { Wildcards: 0 } scan && scan.Length == word.Length;
        if (isQuestion && tokens.Sum(Words) - (word.Length == 0 ? 1 : 0) >= FewestWords)
        {
            draft.Remove(last.Start + word.Length, last.End);
            draft.Notes.Add("The question mark at the end was left out.");
        }
    }

    private static int Words(QueryToken token) => token.Kind switch
    {
        QueryTokenKind.Word or QueryTokenKind.Wild or QueryTokenKind.Prefix => 1,
        QueryTokenKind.Quoted => token.Inner.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
        _ => 0,
    };
}
