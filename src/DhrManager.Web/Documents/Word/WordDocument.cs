using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DhrManager.Web.Documents.Word;

/// <summary>
/// Writes an accessible Word document: styles for headings, real lists, a language, a title, and alternative text for
/// pictures. Lengths of paper are in twentieths of a point.
/// </summary>
public sealed class WordDocument : IDisposable
{
    private const int Margin = 850;

    private readonly MemoryStream _file = new();
    private readonly WordprocessingDocument _word;
    private readonly MainDocumentPart _main;
    private readonly Body _body = new();
    private readonly SectionProperties _section;
    private int _lists = WordLists.Bullets;

    public WordDocument(string title, uint width, uint height)
    {
        _word = WordprocessingDocument.Create(_file, WordprocessingDocumentType.Document);
        _word.PackageProperties.Title = title;
        _word.PackageProperties.Language = "en-GB";
        _main = _word.AddMainDocumentPart();
        _main.Document = new Document(_body);
        _main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Make();
        _main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordLists.Make();
        _main.AddNewPart<DocumentSettingsPart>().Settings = new DocumentFormat.OpenXml.Wordprocessing.Settings(new ThemeFontLanguages { Val = "en-GB" });
        _section = new SectionProperties(
            new PageSize { Width = width, Height = height, Orient = width > height ? PageOrientationValues.Landscape : PageOrientationValues.Portrait },
            new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 400, Footer = 400, Gutter = 0 });
    }

    /// <param name="level">1 or 2.</param>
    public void Heading(int level, string text) => Add(string.Create(CultureInfo.InvariantCulture, $"Heading{level}"), Runs(text, isStrong: false));

    /// <summary>Line breaks in the text are kept.</summary>
    public void Paragraph(string text, bool isStrong = false) => Add(style: null, Runs(text, isStrong));

    public void List(IEnumerable<string> items, bool isNumbered)
    {
        var list = isNumbered ? NewNumbers() : WordLists.Bullets;
        foreach (var item in items)
        {
            Add("ListParagraph", Runs(item, isStrong: false)).ParagraphProperties!.NumberingProperties =
                new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list });
        }
    }

    /// <param name="before">Stands before the address.</param>
    public void Link(string before, Uri address)
    {
        var link = _main.AddHyperlinkRelationship(address, isExternal: true);
        Add(style: null,
        [
            .. Runs(before, isStrong: false),
            new Hyperlink(new Run(new RunProperties(new RunStyle { Val = "Hyperlink" }), WordText.Of(address.AbsoluteUri))) { Id = link.Id, History = true },
        ]);
    }

    /// <param name="png">A square picture.</param>
    /// <param name="alternative">What it shows, for who does not see it.</param>
    public void Picture(byte[] png, string alternative, int millimetres)
    {
        var part = _main.AddImagePart(ImagePartType.Png);
        part.FeedData(new MemoryStream(png));
        Add(style: null, [new Run(WordPicture.Make(_main.GetIdOfPart(part), alternative, millimetres))]);
    }

    /// <summary>Ends the document.</summary>
    public byte[] ToBytes()
    {
        _body.Append(_section);
        _word.Dispose();
        return _file.ToArray();
    }

    public void Dispose()
    {
        _word.Dispose();
        _file.Dispose();
    }

    private static IEnumerable<OpenXmlElement> Runs(string text, bool isStrong) =>
        text.ReplaceLineEndings("\n").Split('\n').SelectMany((line, place) => place == 0 ? [Run(line, isStrong)] : new[] { new Run(new Break()), Run(line, isStrong) });

    private static Run Run(string line, bool isStrong) => isStrong ? new Run(new RunProperties(new Bold()), WordText.Of(line)) : new Run(WordText.Of(line));

    private Paragraph Add(string? style, IEnumerable<OpenXmlElement> content)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        }

        var paragraph = new Paragraph([properties, .. content]);
        _body.Append(paragraph);
        return paragraph;
    }

    // Each numbered list begins with 1 again.
    private int NewNumbers()
    {
        var id = ++_lists;
        _main.NumberingDefinitionsPart!.Numbering.Append(new NumberingInstance(
            new AbstractNumId { Val = WordLists.NumbersKind },
            new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
        { NumberID = id });
        return id;
    }
}
