using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DhrManager.Web.Documents.Word;

internal static class WordStyles
{
    private const string Brand = "0B4F5C";

    public static Styles Make() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" },
                new FontSize { Val = "20" },
                new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80" }))),
        Paragraph("Normal", "Normal", halfPoints: 20),
        Paragraph("Heading1", "heading 1", halfPoints: 34, outline: 0),
        Paragraph("Heading2", "heading 2", halfPoints: 24, outline: 1),
        Paragraph("ListParagraph", "List Paragraph", halfPoints: 20),
        new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = "0F6674" }, new Underline { Val = UnderlineValues.Single }))
        {
            Type = StyleValues.Character,
            StyleId = "Hyperlink",
        });

    // The schema wants the parts of a style in this order.
    private static Style Paragraph(string id, string name, int halfPoints, int? outline = null)
    {
        var isNormal = id == "Normal";
        var size = new FontSize { Val = halfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        OpenXmlElement?[] parts =
        [
            new StyleName { Val = name },
            isNormal ? null : new BasedOn { Val = "Normal" },
            isNormal ? null : new NextParagraphStyle { Val = "Normal" },
            new PrimaryStyle(),
            outline is { } level ? new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "160", After = "60" }, new OutlineLevel { Val = level }) : null,
            outline is null ? new StyleRunProperties(size) : new StyleRunProperties(new Bold(), new Color { Val = Brand }, size),
        ];
        return new Style(parts.OfType<OpenXmlElement>()) { Type = StyleValues.Paragraph, StyleId = id, Default = isNormal ? true : null };
    }
}
