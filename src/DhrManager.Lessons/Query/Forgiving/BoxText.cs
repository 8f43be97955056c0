namespace DhrManager.Lessons.Query.Forgiving;

// What word processors, telephones and copied pages do to a query.
internal static class BoxText
{
    public static void Normalise(QueryDraft draft)
    {
        Cut(draft);
        var plain = string.Concat(draft.Text.Select(Plain));
        if (plain != draft.Text)
        {
            draft.Text = plain;
            draft.Notes.Add("Curly quotation marks and long dashes were read as plain ones.");
        }
    }

    private static void Cut(QueryDraft draft)
    {
        const int Most = ForgivingQueryParser.LongestQuery;
        if (draft.Text.Length > Most)
        {
            var space = draft.Text.LastIndexOf(' ', Most, Most / 2);
            draft.Text = draft.Text[..(space > 0 ? space : Most)];
            draft.Notes.Add("Your search was very long. Only the beginning of it was used.");
        }
    }

    private static char Plain(char c) => c switch
    {
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\uFF02' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '\u00A0' or '\u2007' or '\u202F' => ' ',
        _ => c,
    };
}
