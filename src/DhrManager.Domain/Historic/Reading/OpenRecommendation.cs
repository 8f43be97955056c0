namespace DhrManager.Domain.Historic.Reading;

// A recommendation, or what looks like one, while its lines are read.
internal sealed class OpenRecommendation
{
    /// <summary>What is longer, characters, is no recommendation any more but the report going on.</summary>
    private const int LongestText = 6_000;

    private readonly List<string> _lines = [];

    public OpenRecommendation(PrintedLabel label, int page)
    {
        (Label, Page, IsExplicit) = (label.Number.Length == 0 ? null : label.Number, page, label.IsExplicit);
        if (label.Rest.Length > 0)
        {
            _lines.Add(label.Rest);
        }
    }

    public string? Label { get; }

    public int Page { get; }

    /// <summary>Whether its label says that it is one.</summary>
    public bool IsExplicit { get; }

    public string Text => Paragraph.Join(_lines);

    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Whether its last sentence has come to an end.</summary>
    public bool IsOver => Paragraph.IsOver(Text);

    public bool IsTooLong => _lines.Sum(line => line.Length) > LongestText;

    public void Add(string line) => _lines.Add(line);
}
