using System.Text.RegularExpressions;

namespace DhrManager.Domain.Historic.Reading;

/// <summary>Recommendations set as a table: the heading says where each column begins, and lines under it continue their cells.</summary>
internal sealed partial class RecommendationTable
{
    private readonly IReadOnlyList<(string Heading, int Start)> _columns;
    private readonly int _text;
    private readonly int _number;
    private readonly int _lead;
    private readonly List<(string Label, List<string> Words, List<string> Lead, int Page)> _rows = [];
    private bool _isAfterBlank = true;

    private RecommendationTable(IReadOnlyList<(string Heading, int Start)> columns, int text)
    {
        _columns = columns;
        _text = text;
        _number = IndexOf(NumberHeading());
        _lead = IndexOf(LeadHeading());
    }

    /// <returns>Null when the line is no heading of such a table.</returns>
    public static RecommendationTable? From(ReportLine line)
    {
        var cells = Cells(line.Layout);
        var text = cells.FindIndex(cell => TextHeading().IsMatch(cell.Text));
        var isHeading = cells.Count >= 2 && text >= 0 && cells.All(cell => cell.Text.Length <= 40);
        return isHeading ? new RecommendationTable(cells, text) : null;
    }

    /// <summary>Takes a line under the heading.</summary>
    /// <returns>False when the line is not of the table.</returns>
    public bool Takes(ReportLine line)
    {
        if (line.IsBlank)
        {
            _isAfterBlank = true;
            return true;
        }

        // The heading is repeated on the next page.
        if (From(line) is not null)
        {
            return true;
        }

        var cells = Cells(line.Layout);
        if (cells is [var only] && _rows.Count > 0 && _isAfterBlank && SectionHeading.EndsRecommendations(only.Text))
        {
            return false;
        }

        // A line with every cell says itself which is which; otherwise it is told by where they begin.
        Place(line.Page, [.. cells.Select((cell, i) => (cells.Count == _columns.Count ? i : Column(cell.Start), cell.Text))]);
        _isAfterBlank = false;
        return true;
    }

    public IEnumerable<ProposedRecommendation> Rows(string? group) =>
        _rows.Where(row => row.Words.Count > 0).Select(row => new ProposedRecommendation(
            row.Label.Length == 0 ? null : row.Label,
            Paragraph.Join(row.Words),
            row.Lead.Count == 0 ? group : Paragraph.Join(row.Lead),
            row.Page));

    private void Place(int page, IReadOnlyList<(int Column, string Text)> cells)
    {
        var number = TextIn(cells, _number).TrimEnd('.', ')', ':');
        if (_rows.Count == 0 || number.Length > 0 || (_number < 0 && _isAfterBlank && TextIn(cells, _text).Length > 0))
        {
            _rows.Add((number, [], [], page));
        }

        Add(_rows[^1].Words, TextIn(cells, _text));
        Add(_rows[^1].Lead, TextIn(cells, _lead));
    }

    private static void Add(List<string> words, string text)
    {
        if (text.Length > 0)
        {
            words.Add(text);
        }
    }

    private static string TextIn(IReadOnlyList<(int Column, string Text)> cells, int column) =>
        column < 0 ? "" : string.Join(' ', cells.Where(cell => cell.Column == column).Select(cell => cell.Text));

    // A cell belongs to the column whose heading begins nearest: headings are often centred over their column.
    private int Column(int start) => _columns.Index().MinBy(column => Math.Abs(column.Item.Start - start)).Index;

    private int IndexOf(Regex heading)
    {
        var found = _columns.Index().Where(column => column.Index != _text && heading.IsMatch(column.Item.Heading)).ToList();
        return found.Count == 0 ? -1 : found[0].Index;
    }

    private static List<(string Text, int Start)> Cells(string layout) =>
        [.. CellText().Matches(layout).Select(match => (match.Value, match.Index))];

    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex CellText();

    [GeneratedRegex(@"^(?:\w+ ){0,3}recommendations?(?: text| made)?$", RegexOptions.IgnoreCase)]
    private static partial Regex TextHeading();

    [GeneratedRegex(@"^(?:no\.?|number|ref\.?|reference|#|rec\.?|rec\.? no\.?|item|id)$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberHeading();

    [GeneratedRegex(@"agency|lead|organisation|owner|responsib|service|for whom", RegexOptions.IgnoreCase)]
    private static partial Regex LeadHeading();
}
