namespace DhrManager.Lessons.Index;

// The texts of a segment, each in pieces of about a page, so that showing two sentences of a report of hundreds of pages reads
// three of them.
// FirstPiece: by document, the number of its first piece, and one more. FirstWord: by piece, the position of its first word.
internal sealed record StoredTexts(int[] FirstPiece, int[] FirstWord, StoredItems Pieces)
{
    public static StoredTexts Of(IEnumerable<string> texts)
    {
        List<int> firstPiece = [0], firstWord = [];
        var pieces = StoredItems.Of(Cut());
        return new StoredTexts([.. firstPiece], [.. firstWord], pieces);

        IEnumerable<byte[]> Cut()
        {
            foreach (var text in texts)
            {
                foreach (var piece in TextPiece.Cut(text))
                {
                    firstWord.Add(piece.FirstWord);
                    yield return piece.Encode();
                }

                firstPiece.Add(firstWord.Count);
            }
        }
    }

    public TextPiece ReadAll(int doc) => Read(FirstPiece[doc], FirstPiece[doc + 1]);

    /// <summary>The piece of a document with a given position, and its neighbours, so that sentences are whole.</summary>
    public TextPiece ReadAround(int doc, int position)
    {
        var piece = PieceOf(doc, position);
        return Read(Math.Max(FirstPiece[doc], piece - 1), Math.Min(FirstPiece[doc + 1], piece + 2));
    }

    /// <summary>Number of the piece of a document with a given position.</summary>
    public int PieceOf(int doc, int position)
    {
        var found = Array.BinarySearch(FirstWord, FirstPiece[doc], FirstPiece[doc + 1] - FirstPiece[doc], position);
        return found >= 0 ? found : ~found - 1;
    }

    private TextPiece Read(int from, int to) =>
        TextPiece.Join([.. Enumerable.Range(from, to - from).Select(piece => TextPiece.Decode(Pieces.Read(piece), FirstWord[piece]))]);
}
