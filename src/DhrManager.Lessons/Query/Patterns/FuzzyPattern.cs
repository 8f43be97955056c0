namespace DhrManager.Lessons.Query.Patterns;

// Words within some edits: a letter added, dropped or replaced, or two neighbours swapped and then left alone.
internal sealed record FuzzyPattern(string Text, int MaxEdits) : WordPattern
{
    public override int WordCost => 1 + (Text.Length * MaxEdits);

    public override bool IsMatch(ReadOnlySpan<char> word) => Edits(word) <= MaxEdits;

    /// <summary>How many edits a word is away; any number above <see cref="MaxEdits"/> when it is too many.</summary>
    public int Edits(ReadOnlySpan<char> word)
    {
        if (Math.Abs(word.Length - Text.Length) > MaxEdits)
        {
            return MaxEdits + 1;
        }

        var width = Text.Length + 1;
        Span<int> rows = width > 100 ? new int[3 * width] : stackalloc int[3 * width];
        Span<int> beforeLast = rows[..width], last = rows.Slice(width, width), row = rows.Slice(2 * width, width);
        for (var i = 0; i < width; i++)
        {
            last[i] = i;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Fill(row, last, beforeLast, word, i) > MaxEdits)
            {
                return MaxEdits + 1;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[^1];
    }

    // Once a whole row is too many edits, so are all rows after it: a swap reaches back two rows, but costs one itself.
    private int Fill(Span<int> row, ReadOnlySpan<int> last, ReadOnlySpan<int> beforeLast, ReadOnlySpan<char> word, int at)
    {
        row[0] = at + 1;
        var least = row[0];
        for (var i = 1; i < row.Length; i++)
        {
            var edits = Math.Min(Math.Min(row[i - 1], last[i]) + 1, last[i - 1] + (word[at] == Text[i - 1] ? 0 : 1));
            if (at > 0 && i > 1 && word[at] == Text[i - 2] && word[at - 1] == Text[i - 1])
            {
                edits = Math.Min(edits, beforeLast[i - 2] + 1);
            }

            row[i] = edits;
            least = Math.Min(least, edits);
        }

        return least;
    }
}
