namespace DhrManager.Web.Components.Charts;

/// <summary>
/// Where the words of a step go: in the middle of its shape; those of a group in its top left corner, clear of its steps.
/// </summary>
internal sealed record ChartPlace(double X, double Top, string Anchor)
{
    public const double LineHeight = 16;

    /// <summary>From the middle of a letter to the line it stands on.</summary>
    private const double Baseline = 5;

    private const double Inset = 12;

    /// <summary>Kept free above and below the words together.</summary>
    private const double Padding = 4;

    /// <summary>Height of the band along the top of a stage.</summary>
    private const double StageBand = 6;

    public static ChartPlace Of(ChartStep step, int lines) => step.Kind == ChartKinds.Group
        ? new(step.X + Inset, step.Y + LineHeight, "start")
        : new(step.CentreX, step.CentreY - (lines * LineHeight / 2) + Baseline + Shift(step.Kind), "middle");

    /// <summary>The text in lines that leave room for the state under them. Forks and joins are bars, too thin for words.</summary>
    public static IReadOnlyList<string> Lines(ChartStep step)
    {
        if (step.Kind is ChartKinds.Fork or ChartKinds.Join)
        {
            return [];
        }

        var (width, height) = Room(step);
        return TextLines.Wrap(step.Text, width, Math.Max(1, (int)((height - Padding) / LineHeight) - 1));
    }

    private static double Shift(string kind) => kind == ChartKinds.Stage ? StageBand / 2 : 0;

    private static (double Width, double Height) Room(ChartStep step) => step.Kind switch
    {
        ChartKinds.Decision => (step.Width * 0.62, step.Height * 0.7),
        ChartKinds.Event or ChartKinds.Timer or ChartKinds.Start or ChartKinds.End => (step.Width * 0.8, step.Height),
        ChartKinds.Group => (step.Width - (2 * Inset), (2 * LineHeight) + Padding),
        ChartKinds.Stage => (step.Width * 0.92, step.Height - StageBand),
        _ => (step.Width * 0.92, step.Height),
    };
}
