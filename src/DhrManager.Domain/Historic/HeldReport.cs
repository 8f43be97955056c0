namespace DhrManager.Domain.Historic;

/// <summary>A report that was read in: its text by page, not the file, which stays where it came from.</summary>
public sealed class HeldReport
{
    private HeldReport()
    {
    }

    public Guid Id { get; private set; }

    public Guid PartnershipId { get; private set; }

    /// <summary>The entry it belongs to; null until a person has said which.</summary>
    public Guid? EntryId { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>SHA-256 of the file in hexadecimal, by which the same file is recognised.</summary>
    public string Hash { get; private set; } = "";

    public int PageCount { get; private set; }

    /// <summary>What the reader of the file should know, for example that pages hold no text; null when there is nothing.</summary>
    public string? Remark { get; private set; }

    public DateTime ReadAt { get; private set; }

    public static HeldReport Of(Guid partnershipId, string fileName, string hash, int pageCount, string? remark, Actor actor) => new()
    {
        Id = Guid.CreateVersion7(),
        PartnershipId = partnershipId,
        FileName = fileName,
        Hash = hash,
        PageCount = pageCount,
        Remark = remark,
        ReadAt = actor.Now,
    };

    /// <summary>Puts it to an entry, which then has so many pages.</summary>
    /// <exception cref="Rules.RuleBrokenException">The entry takes no report; see <see cref="RegisterEntry.AttachReport"/>.</exception>
    public void PutTo(RegisterEntry entry)
    {
        entry.AttachReport(PageCount);
        EntryId = entry.Id;
    }
}

/// <summary>One page of a report that was read in.</summary>
public sealed class HeldPage
{
    private HeldPage()
    {
    }

    public HeldPage(Guid reportId, int number, string text)
    {
        Id = Guid.CreateVersion7();
        ReportId = reportId;
        Number = number;
        Text = text;
    }

    public Guid Id { get; private set; }

    public Guid ReportId { get; private set; }

    /// <summary>From 1, as a reader of the file counts.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>The same page, open to everybody with an account. For a report that was cleared only.</summary>
    public ReportPage PublishIn(Guid reviewId) => new(reviewId, Number, Text);
}
