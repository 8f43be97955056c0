using DocumentFormat.OpenXml.Wordprocessing;

namespace DhrManager.Web.Documents.Word;

internal static class WordLists
{
    /// <summary>The number of the list with bullets.</summary>
    public const int Bullets = 1;

    /// <summary>The kind that numbered lists are of.</summary>
    public const int NumbersKind = 1;

    private const int BulletsKind = 0;

    public static Numbering Make() => new(
        Kind(BulletsKind, NumberFormatValues.Bullet, "•"),
        Kind(NumbersKind, NumberFormatValues.Decimal, "%1."),
        new NumberingInstance(new AbstractNumId { Val = BulletsKind }) { NumberID = Bullets });

    private static AbstractNum Kind(int id, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" }))
        { LevelIndex = 0 })
    {
        AbstractNumberId = id,
    };
}
