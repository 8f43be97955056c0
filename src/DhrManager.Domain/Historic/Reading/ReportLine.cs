namespace DhrManager.Domain.Historic.Reading;

/// <summary>A line of a report.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Layout">With the blanks that show where columns begin.</param>
internal sealed record ReportLine(int Page, string Layout)
{
    public string Text { get; } = Layout.Trim();

    public bool IsBlank => Text.Length == 0;
}
