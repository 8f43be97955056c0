using DhrManager.Lessons.Query.Classic;

namespace DhrManager.Lessons.Query.Forgiving;

// A name before a colon that is no field is a word.
internal static class BoxFields
{
    public static void Read(QueryDraft draft, QueryOptions options)
    {
        if (options.KnownFields is not { } known)
        {
            return;
        }

        var tokens = draft.Tokens;
        for (var i = tokens.Count - 2; i >= 0; i--)
        {
            if (tokens[i].Is(QueryTokenKind.Word) && tokens[i + 1].Is(QueryTokenKind.Colon))
            {
                Read(tokens[i], tokens[i + 1], known, draft);
            }
        }
    }

    private static void Read(QueryToken name, QueryToken colon, IEnumerable<string> known, QueryDraft draft)
    {
        var plain = Escapes.Remove(name.Text, name.Start);
        if (known.FirstOrDefault(field => field.Equals(plain, StringComparison.OrdinalIgnoreCase)) is { } field)
        {
            draft.Replace(name.Start, name.End, Escapes.Word(field));
        }
        else
        {
            draft.Replace(colon.Start, colon.End, " ");
            draft.Notes.Add($"\"{plain}\" is not a field that can be searched, so it was read as a word.");
        }
    }
}
