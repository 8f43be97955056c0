using Microsoft.Win32.SafeHandles;

namespace DhrManager.Lessons.Index;

// A segment as a file. The two methods name the parts in the same order.
internal static class SegmentFile
{
    private static readonly byte[] Magic = "DHR lessons segment 3"u8.ToArray();

    public static void Write(Segment segment, Stream stream)
    {
        var writer = new SectionWriter(stream);
        writer.Write(Magic);
        writer.Write(segment.Ids);
        writer.Write(segment.Dates);
        writer.Write(segment.TitleLengths);
        writer.Write(segment.TextLengths);
        writer.Write(segment.Stems);
        writer.Write(segment.Words);
        writer.Write(segment.FirstWord);
        writer.Write(segment.WordOrder);
        WritePostings(writer, segment.Postings);
        Array.ForEach(segment.FacetColumns, writer.Write);
        writer.Write(segment.Reviews);
        Write(writer, segment.Documents);
        writer.Write(segment.Texts.FirstPiece);
        writer.Write(segment.Texts.FirstWord);
        Write(writer, segment.Texts.Pieces);
    }

    /// <param name="file">The same file, for what stays in it; null when it is not a file.</param>
    /// <exception cref="IndexDamagedException">It is not a whole segment of this version.</exception>
    public static Segment Read(string name, Stream stream, SafeFileHandle? file)
    {
        var reader = new SectionReader(stream, file);
        if (!reader.ReadBytes().AsSpan().SequenceEqual(Magic))
        {
            throw new IndexDamagedException($"{name} is not a segment of this version.");
        }

        return new Segment
        {
            Name = name,
            Ids = reader.ReadStrings(),
            Dates = reader.ReadNumbers(),
            TitleLengths = reader.ReadNumbers(),
            TextLengths = reader.ReadNumbers(),
            Stems = reader.ReadStrings(),
            Words = reader.ReadStrings(),
            FirstWord = reader.ReadNumbers(),
            WordOrder = reader.ReadNumbers(),
            Postings = ReadPostings(reader),
            FacetColumns = [.. Facets.All.Select(_ => reader.ReadColumn())],
            Reviews = reader.ReadColumn(),
            Documents = ReadItems(reader),
            Texts = new StoredTexts(reader.ReadNumbers(), reader.ReadNumbers(), ReadItems(reader)),
        };
    }

    private static void Write(SectionWriter writer, StoredItems items)
    {
        writer.Write(items.FirstItem);
        writer.Write(items.Starts);
        writer.Write(items.RawLengths);
        writer.Write(items.Bytes.ReadAll());
    }

    private static StoredItems ReadItems(SectionReader reader) =>
        new(reader.ReadNumbers(), reader.ReadNumbers(), reader.ReadNumbers(), reader.ReadStored());

    private static void WritePostings(SectionWriter writer, Postings postings)
    {
        writer.Write(postings.FirstBlock);
        writer.Write(postings.DocumentCounts);
        writer.Write(postings.BlockLastDoc);
        writer.Write(postings.BlockDocs);
        writer.Write(postings.BlockPlaces);
        writer.Write(postings.Docs);
        writer.Write(postings.Places);
    }

    private static Postings ReadPostings(SectionReader reader) => new(
        reader.ReadNumbers(),
        reader.ReadNumbers(),
        reader.ReadNumbers(),
        reader.ReadNumbers(),
        reader.ReadNumbers(),
        reader.ReadBytes(),
        reader.ReadBytes());
}
