namespace DhrManager.Domain.Historic;

/// <summary>
/// One page of a published report as text, for passages to be found and quoted by page. Written only when a captured report
/// has been cleared for publication.
/// </summary>
public sealed class ReportPage
{
    private ReportPage()
    {
    }

    internal ReportPage(Guid reviewId, int number, string text)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Number = number;
        Text = text;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>From 1, as a reader of the file counts; what is printed on the page may differ.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = "";
}
