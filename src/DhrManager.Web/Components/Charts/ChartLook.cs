namespace DhrManager.Web.Components.Charts;

/// <summary>
/// How a state is drawn. Line style, mark and words differ as well as colour, so that it reads in black and white and for every eye.
/// SVG attributes rather than CSS: the content security policy forbids inline styles and a downloaded picture has no style sheet.
/// </summary>
public sealed record ChartLook(string Fill, string Stroke, string Width, string? Dashes, string Ink, string Mark)
{
    public static ChartLook Of(ChartState state) => state switch
    {
        ChartState.Done => new("#e3f1e8", "#005a30", "1.5", null, "#0b0c0c", "✓"),
        ChartState.Open => new("#ffffff", "#0b4f5c", "4", null, "#0b0c0c", "▶"),
        ChartState.Late => new("#fbe4e0", "#aa2a16", "4", null, "#0b0c0c", "!"),
        ChartState.Next => new("#ffffff", "#0b4f5c", "2", "8 4", "#0b0c0c", "›"),
        ChartState.Skipped => new("#f3f2f1", "#505a5f", "1.5", "2 4", "#505a5f", "–"),
        _ => new("#ffffff", "#505a5f", "1.5", null, "#383f43", "○"),
    };
}
