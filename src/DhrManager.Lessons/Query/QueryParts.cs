namespace DhrManager.Lessons.Query;

// Cuts what was typed at white space and quotation marks. An open quotation mark is closed at the end.
internal static class QueryParts
{
    public static IEnumerable<QueryPart> Of(string typed)
    {
        for (var at = 0; at < typed.Length;)
        {
            if (char.IsWhiteSpace(typed[at]))
            {
                at++;
                continue;
            }

            var isExcluded = IsMinus(typed[at]) && at + 1 < typed.Length && !char.IsWhiteSpace(typed[at + 1]);
            at += isExcluded ? 1 : 0;
            var isQuoted = IsQuote(typed[at]);
            at += isQuoted ? 1 : 0;
            var end = EndOf(typed, at, isQuoted);
            yield return new QueryPart(typed[at..end], isQuoted, isExcluded);
            at = isQuoted ? end + 1 : end;
        }
    }

    private static int EndOf(string typed, int at, bool isQuoted)
    {
        while (at < typed.Length && !IsQuote(typed[at]) && (isQuoted || !char.IsWhiteSpace(typed[at])))
        {
            at++;
        }

        return at;
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02';

    private static bool IsMinus(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';
}
