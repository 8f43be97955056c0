namespace DhrManager.Lessons.Index;

// A finished part of the index: never changed, only replaced. Its documents are numbered from 0 in the order of their ids,
// so that within a segment the order of numbers is the order of ids.
internal sealed record Segment
{
    public required string Name { get; init; }

    public required StringTable Ids { get; init; }

    /// <summary>Day numbers, for "newest first"; 0 when not known.</summary>
    public required int[] Dates { get; init; }

    public required int[] TitleLengths { get; init; }

    public required int[] TextLengths { get; init; }

    /// <summary>Sorted.</summary>
    public required StringTable Stems { get; init; }

    /// <summary>Grouped by stem: the words of a stem are numbered from <see cref="FirstWord"/> of it to that of the next.</summary>
    public required StringTable Words { get; init; }

    public required int[] FirstWord { get; init; }

    /// <summary>The numbers of the words in the order of the words themselves.</summary>
    public required int[] WordOrder { get; init; }

    public required Postings Postings { get; init; }

    /// <summary>In the order of <see cref="Index.Facets.All"/>.</summary>
    public required FacetColumn[] FacetColumns { get; init; }

    public required FacetColumn Reviews { get; init; }

    /// <summary>All but their texts.</summary>
    public required StoredItems Documents { get; init; }

    public required StoredTexts Texts { get; init; }

    public int Count => Dates.Length;

    public LessonDocument ReadWithoutText(int doc) => StoredDocument.Decode(Documents.Read(doc));

    public LessonDocument Read(int doc) => ReadWithoutText(doc) with { Text = Texts.ReadAll(doc).Text };

    /// <summary>The document with the first few pages of its text.</summary>
    public LessonDocument ReadBeginning(int doc) => ReadWithoutText(doc) with { Text = Texts.ReadAround(doc, 0).Text };

    public int StemOf(int word)
    {
        var found = Array.BinarySearch(FirstWord, word);
        return found >= 0 ? found : ~found - 1;
    }

    public int FormsOf(int stem) => FirstWord[stem + 1] - FirstWord[stem];

    /// <summary>Which form of a stem a word is; negative when it does not occur.</summary>
    public int FormOf(int stem, string word)
    {
        for (var i = FirstWord[stem]; i < FirstWord[stem + 1]; i++)
        {
            if (Words[i] == word)
            {
                return i - FirstWord[stem];
            }
        }

        return -1;
    }

    /// <summary>How many letters the longer spelling of a word has: tells "multiagency" from its first part.</summary>
    public int LettersOf(int stem, int form) => Words.Starts[FirstWord[stem] + form + 1] - Words.Starts[FirstWord[stem] + form];
}
