namespace DhrManager.Lessons.Query.Classic;

// How much of a query belongs to what begins at a place.
internal static class QueryScan
{
    /// <summary>Digits, perhaps with a point and more digits; 0 when there are none.</summary>
    public static int NumberLength(string query, int at)
    {
        var whole = DigitsLength(query, at);
        var point = at + whole;
        var fraction = whole > 0 && point < query.Length && query[point] == '.' ? DigitsLength(query, point + 1) : 0;
        return fraction > 0 ? whole + 1 + fraction : whole;
    }

    /// <summary>To the same character again, which a backslash hides; 0 when it does not come again.</summary>
    public static int EnclosedLength(string query, int at)
    {
        for (var i = at + 1; i < query.Length; i++)
        {
            if (query[i] == query[at])
            {
                return i + 1 - at;
            }

            i += query[i] == '\\' ? 1 : 0;
        }

        return 0;
    }

    /// <summary>
    /// A word and its wildcards; of length 0 when none begins here. A last backslash, with nothing to escape, is not part of it.
    /// </summary>
    public static ScannedWord Word(string query, int at)
    {
        var (wildcards, last) = (0, -1);
        var i = at;
        for (; i < query.Length; i++)
        {
            if (query[i] == '\\' && i + 1 < query.Length)
            {
                i++;
            }
            else if (query[i] is '*' or '?')
            {
                (wildcards, last) = (wildcards + 1, i);
            }
            else if (!(i == at ? QueryCharacters.StartsWord(query[i]) : QueryCharacters.ContinuesWord(query[i])))
            {
                break;
            }
        }

        return new ScannedWord(i - at, wildcards, wildcards > 0 && last == i - 1 && query[last] == '*');
    }

    public static int BoundLength(string query, int at)
    {
        var i = at;
        while (i < query.Length && !QueryCharacters.IsWhite(query[i]) && query[i] is not (']' or '}'))
        {
            i++;
        }

        return i - at;
    }

    public static QueryTokenKind KindOfWord(ReadOnlySpan<char> word) => word switch
    {
        "AND" or "&&" => QueryTokenKind.And,
        "OR" or "||" => QueryTokenKind.Or,
        "NOT" => QueryTokenKind.Not,
        _ => QueryTokenKind.Word,
    };

    private static int DigitsLength(string query, int at)
    {
        var i = at;
        while (i < query.Length && char.IsAsciiDigit(query[i]))
        {
            i++;
        }

        return i - at;
    }
}

internal readonly record struct ScannedWord(int Length, int Wildcards, bool EndsInStar);
