using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// How much a word tells about a document: BM25 over the two fields as one.
// Source: Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields" (2004).
internal sealed class Bm25F(IndexSnapshot snapshot)
{
    public const double K1 = 1.2;

    private const double TitleWeight = 3;
    private const double B = 0.7;

    public static double Idf(int documents, int documentsWithWord) =>
        Math.Log(1 + ((documents - documentsWithWord + 0.5) / (documentsWithWord + 0.5)));

    public double Score(double idf, double titleCount, double textCount, Segment segment, int doc)
    {
        double frequency = 0;
        if (titleCount > 0)
        {
            frequency += TitleWeight * titleCount / Norm(segment.TitleLengths[doc], snapshot.AverageTitleLength);
        }

        if (textCount > 0)
        {
            frequency += textCount / Norm(segment.TextLengths[doc], snapshot.AverageTextLength);
        }

        return idf * frequency * (K1 + 1) / (frequency + K1);
    }

    private static double Norm(int length, double average) => 1 - B + (B * length / average);
}
