using System.Globalization;
using System.Xml;

namespace DhrManager.Web.Features;

/// <summary>What an Atom feed says of itself, or of one of its entries.</summary>
/// <param name="Id">Never changes.</param>
/// <param name="Updated">UTC.</param>
/// <param name="Address">Whole.</param>
public sealed record AtomHead(string Id, string Title, DateTime Updated, string Address);

/// <param name="Author">Who published it: a body, not a person.</param>
/// <param name="Summary">Plain text; null when the title says it all.</param>
public sealed record AtomEntry(AtomHead Head, string Author, string? Summary = null);

/// <summary>Writes an Atom feed (RFC 4287).</summary>
public static class AtomText
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="entries">Newest first.</param>
    public static IResult File(AtomHead feed, IEnumerable<AtomEntry> entries) =>
        Results.Bytes(Bytes(feed, entries), "application/atom+xml; charset=utf-8");

    private static byte[] Bytes(AtomHead feed, IEnumerable<AtomEntry> entries)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream))
        {
            xml.WriteStartElement("feed", Atom);
            Head(xml, feed);
            foreach (var entry in entries)
            {
                Entry(xml, entry);
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Entry(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        Head(xml, entry.Head);
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, entry.Author);
        xml.WriteEndElement();
        if (entry.Summary is not null)
        {
            xml.WriteElementString("summary", Atom, entry.Summary);
        }

        xml.WriteEndElement();
    }

    private static void Head(XmlWriter xml, AtomHead head)
    {
        xml.WriteElementString("id", Atom, head.Id);
        xml.WriteElementString("title", Atom, head.Title);
        xml.WriteElementString("updated", Atom, head.Updated.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", head.Address);
        xml.WriteEndElement();
    }
}
