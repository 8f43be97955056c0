using System.Globalization;
using System.Xml;
using DhrManager.Lessons.Index;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Lessons.FollowSearch;

/// <summary>Writes lessons as an Atom feed (RFC 4287): title, partnership, date and address, no text.</summary>
internal static class AtomText
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="lessons">Newest first.</param>
    /// <param name="wholeAddress">Makes a path an address.</param>
    public static byte[] Bytes(SavedSearch saved, IEnumerable<LessonDocument> lessons, Func<string, string> wholeAddress)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream))
        {
            List<LessonDocument> entries = [.. lessons];
            xml.WriteStartElement("feed", Atom);
            Head(xml, "urn:uuid:" + saved.Id, $"Lessons: {saved.Name}", entries.FirstOrDefault()?.PublishedOn ?? saved.ToldUntil, wholeAddress(saved.Address));
            foreach (var entry in entries)
            {
                Entry(xml, entry, wholeAddress(entry.Url));
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Entry(XmlWriter xml, LessonDocument document, string address)
    {
        xml.WriteStartElement("entry", Atom);
        Head(xml, address, $"{document.Fields.GetValueOrDefault(LessonDocuments.LabelField)} of {document.ReviewTitle}", document.PublishedOn ?? default, address);
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, document.Partnership);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Head(XmlWriter xml, string id, string title, DateOnly updated, string address)
    {
        xml.WriteElementString("id", Atom, id);
        xml.WriteElementString("title", Atom, title);
        xml.WriteElementString("updated", Atom, updated.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
