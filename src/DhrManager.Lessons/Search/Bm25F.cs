using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// How much a word tells about a document: BM25 over the two fields as one.
// Source: Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields" (2004).
internal sealed class Bm25F(IndexSnapshot snapshot)
{
    public const double K1 = 1.2;

    private const double TitleWeight = 3;
    private const double B = 0.7;

    private readonly double _titleSlope = B / snapshot.AverageTitleLength;
    private readonly double _textSlope = B / snapshot.AverageTextLength;

    public static double Idf(int documents, int documentsWithWord) =>
        Math.Log(1 + ((documents - documentsWithWord + 0.5) / (documentsWithWord + 0.5)));

    public double Score(double idf, double titleCount, double textCount, Segment segment, int doc)
    {
        var textNorm = 1 - B + (_textSlope * segment.TextLengths[doc]);
        if (titleCount == 0)
        {
            // The same with one division for three: nearly all words of nearly all documents come this way.
            return idf * textCount * (K1 + 1) / (textCount + (K1 * textNorm));
        }

        var titleNorm = 1 - B + (_titleSlope * segment.TitleLengths[doc]);
        var frequency = (TitleWeight * titleCount / titleNorm) + (textCount / textNorm);
        return idf * frequency * (K1 + 1) / (frequency + K1);
    }
}
