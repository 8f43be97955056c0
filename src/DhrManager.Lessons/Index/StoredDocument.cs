using System.Text;

namespace DhrManager.Lessons.Index;

// A document as it lies in a segment: all but its text, which may be long and is shown only in part.
internal static class StoredDocument
{
    public static byte[] Encode(LessonDocument document)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        foreach (var text in Texts(document))
        {
            writer.Write(text);
        }

        writer.Write((byte)document.Kind);
        writer.Write(document.Year ?? int.MinValue);
        writer.Write(document.PublishedOn?.DayNumber ?? -1);
        WriteList(writer, document.Themes);
        WriteList(writer, document.Agencies);
        WriteList(writer, [.. document.Fields.SelectMany(field => new[] { field.Key, field.Value })]);
        writer.Write(document.Page ?? 0);
        WriteList(writer, [.. document.FacetValues.SelectMany(facet => facet.Value.SelectMany(value => new[] { facet.Key, value }))]);
        writer.Flush();
        return stream.ToArray();
    }

    public static LessonDocument Decode(ArraySegment<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        return ReadDocument(reader);
    }

    private static string[] Texts(LessonDocument document) =>
    [
        document.Id, document.Title, document.ReviewId, document.Reference, document.ReviewTitle,
        document.Partnership, document.Status, document.Scope, document.ReviewType, document.Url, document.Keywords,
    ];

    // Members are read in the order in which they are written here: that of Encode.
    private static LessonDocument ReadDocument(BinaryReader reader) => new LessonDocument
    {
        Id = reader.ReadString(),
        Title = reader.ReadString(),
        Text = "",
        ReviewId = reader.ReadString(),
        Reference = reader.ReadString(),
        ReviewTitle = reader.ReadString(),
        Partnership = reader.ReadString(),
        Status = reader.ReadString(),
        Scope = reader.ReadString(),
        ReviewType = reader.ReadString(),
        Url = reader.ReadString(),
        Keywords = reader.ReadString(),
        Kind = (LessonKind)reader.ReadByte(),
        Year = reader.ReadInt32() is var year && year == int.MinValue ? null : year,
        PublishedOn = reader.ReadInt32() is var day && day < 0 ? null : DateOnly.FromDayNumber(day),
        Themes = ReadList(reader),
        Agencies = ReadList(reader),
        Fields = ReadList(reader).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
        Page = reader.ReadInt32() is var page && page < 1 ? null : page,
        FacetValues = ReadList(reader).Chunk(2).GroupBy(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
            .ToDictionary(facet => facet.Key, IReadOnlyList<string> (facet) => [.. facet], StringComparer.Ordinal),
    };

    private static void WriteList(BinaryWriter writer, IReadOnlyList<string> list)
    {
        writer.Write7BitEncodedInt(list.Count);
        foreach (var text in list)
        {
            writer.Write(text);
        }
    }

    private static string[] ReadList(BinaryReader reader)
    {
        var list = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = reader.ReadString();
        }

        return list;
    }
}
