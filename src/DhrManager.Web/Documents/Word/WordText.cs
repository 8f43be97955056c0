using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DhrManager.Web.Documents.Word;

internal static class WordText
{
    // What was pasted into a report may hold control characters, which XML has no way to write.
    public static Text Of(string text) => new(string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))))
    {
        Space = SpaceProcessingModeValues.Preserve,
    };
}
