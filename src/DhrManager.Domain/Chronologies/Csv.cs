using System.Text;

namespace DhrManager.Domain.Chronologies;

/// <summary>Reads delimited text as RFC 4180 has it: quotes around a field, doubled quotes inside, line breaks allowed in quotes.</summary>
internal static class Csv
{
    private static readonly char[] _delimiters = [',', ';', '\t'];

    /// <summary>The records, and whether the text ended inside a quoted field.</summary>
    public static (IReadOnlyList<IReadOnlyList<string>> Records, bool IsQuoteOpen) Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        var delimiter = DelimiterOf(text);
        List<IReadOnlyList<string>> records = [];
        List<string> record = [];
        var field = new StringBuilder();
        var isQuoted = false;

        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted)
            {
                i += ReadQuoted(text, i, field, ref isQuoted);
            }
            else if (c == '"' && field.Length == 0)
            {
                isQuoted = true;
            }
            else if (c == delimiter)
            {
                EndField(record, field);
            }
            else if (c is '\n' or '\r')
            {
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                EndField(record, field);
                records.Add(record);
                record = [];
            }
            else
            {
                field.Append(c);
            }
        }

        if (field.Length > 0 || record.Count > 0)
        {
            EndField(record, field);
            records.Add(record);
        }

        return (records, isQuoted);
    }

    // Answers how many more characters it used: one for the second of two doubled quotes.
    private static int ReadQuoted(string text, int i, StringBuilder field, ref bool isQuoted)
    {
        if (text[i] != '"')
        {
            field.Append(text[i]);
            return 0;
        }

        if (i + 1 < text.Length && text[i + 1] == '"')
        {
            field.Append('"');
            return 1;
        }

        isQuoted = false;
        return 0;
    }

    private static void EndField(List<string> record, StringBuilder field)
    {
        record.Add(field.ToString());
        field.Clear();
    }

    // Spreadsheets in many countries save "CSV" with semicolons: the header row shows which was used.
    private static char DelimiterOf(string text)
    {
        var header = text.AsSpan(0, text.IndexOfAny(['\n', '\r']) is var end and >= 0 ? end : text.Length).ToString();
        return _delimiters.MaxBy(d => header.Count(c => c == d));
    }
}
