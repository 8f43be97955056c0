namespace DhrManager.Domain.Historic.Reading;

/// <summary>
/// Finds the recommendations of a report as its author numbered them. Reports follow no one layout, so this proposes and a
/// person decides: what it misses can be taken by hand, and what is none is passed over.
/// </summary>
public sealed class RecommendationReader
{
    /// <summary>What is longer, characters, is no recommendation any more but the report going on.</summary>
    private const int LongestText = 6_000;

    private readonly List<ProposedRecommendation> _found = [];
    private readonly List<string> _words = [];
    private string? _label;
    private string? _group;
    private int _page;
    private bool _isOpen;
    private bool _isInSection;
    private bool _isAfterBlank;
    private bool _hasNumbers;
    private bool _isExplicit;
    private RecommendationTable? _table;

    private RecommendationReader()
    {
    }

    /// <param name="pages">The text of each page, from the first.</param>
    /// <returns>In the order of the report; what is repeated (in a summary or an action plan) once, where it stands first.</returns>
    public static IReadOnlyList<ProposedRecommendation> Read(IReadOnlyList<string> pages)
    {
        var reader = new RecommendationReader();
        foreach (var line in ReportLines.Of(pages))
        {
            reader.Take(line);
        }

        reader.EndTable();
        reader.EndItem();
        return [.. reader._found.DistinctBy(RecommendationWords.Key)];
    }

    private void Take(ReportLine line)
    {
        if (_table is not null && TakeInTable(line))
        {
            return;
        }

        if (line.IsBlank)
        {
            _isAfterBlank = true;
            return;
        }

        TakeText(line);
        _isAfterBlank = false;
    }

    private bool TakeInTable(ReportLine line)
    {
        if (!SectionHeading.BeginsRecommendations(line.Text) && _table!.Takes(line))
        {
            return true;
        }

        EndTable();
        return false;
    }

    private void TakeText(ReportLine line)
    {
        if (RecommendationTable.From(line) is { } table)
        {
            EndItem();
            _table = table;
        }
        else if (SectionHeading.BeginsRecommendations(line.Text))
        {
            BeginSection(line.Text);
        }
        else if (PrintedLabel.Of(line.Text) is { IsExplicit: true } named)
        {
            BeginItem(named, line.Page);
        }
        else if (_isInSection)
        {
            TakeInSection(line);
        }
        else if (_isOpen)
        {
            Continue(line.Text);
        }
    }

    private void BeginSection(string heading)
    {
        EndItem();
        (_isInSection, _hasNumbers) = (true, false);
        _group = RecommendationWords.GroupIn(heading);
    }

    private void TakeInSection(ReportLine line)
    {
        var startsAfresh = !_isOpen || _isAfterBlank;
        if (startsAfresh && SectionHeading.EndsRecommendations(line.Text))
        {
            EndItem();
            _isInSection = false;
        }
        else if (PrintedLabel.Of(line.Text) is { } label && IsNext(label))
        {
            _hasNumbers = true;
            BeginItem(label, line.Page);
        }
        else if (!_hasNumbers && StartOfUnnumbered(line.Text) is { } start)
        {
            BeginItem(start, line.Page);
        }
        else if (startsAfresh && IsGroup(line.Text))
        {
            EndItem();
            (_group, _hasNumbers) = (SectionHeading.GroupOf(line.Text), false);
        }
        else if (_isOpen)
        {
            Continue(line.Text);
        }
        else if (_isAfterBlank && !_hasNumbers && RecommendationWords.Advise(line.Text))
        {
            BeginItem(new PrintedLabel("", line.Text, IsExplicit: false), line.Page);
        }
    }

    // A number in the middle of a sentence, where the line happens to break, begins nothing.
    private bool IsNext(PrintedLabel label) => !_isOpen || _isAfterBlank || label.Number.Contains('.', StringComparison.Ordinal) || Paragraph.IsOver(Text);

    private static PrintedLabel? StartOfUnnumbered(string line) =>
        PrintedLabel.LetterOf(line) is { } letter ? letter
        : PrintedLabel.BulletOf(line) is { Length: > 0 } bullet ? new PrintedLabel("", bullet, IsExplicit: false)
        : null;

    // An open item whose sentence is not over goes on after a blank line: a page ended there.
    private bool IsGroup(string line) =>
        (!_isOpen || Paragraph.IsOver(Text) || _words.Count == 0) && SectionHeading.GroupOf(line) is not null && PrintedLabel.BulletOf(line) is null;

    private string Text => Paragraph.Join(_words);

    private void Continue(string line)
    {
        var isPart = PrintedLabel.BulletOf(line) is not null || PrintedLabel.LetterOf(line) is not null;
        if (_isAfterBlank && !isPart && _words.Count > 0 && Paragraph.IsOver(Text))
        {
            // A new paragraph: why it is recommended, or the report going on.
            EndItem();
            if (_isInSection && !_hasNumbers && RecommendationWords.Advise(line))
            {
                BeginItem(new PrintedLabel("", line, IsExplicit: false), _page);
            }

            return;
        }

        _words.Add(line);
        if (_words.Sum(word => word.Length) > LongestText)
        {
            EndItem();
        }
    }

    private void BeginItem(PrintedLabel label, int page)
    {
        EndItem();
        (_label, _page, _isOpen, _isExplicit) = (label.Number.Length == 0 ? null : label.Number, page, true, label.IsExplicit);
        if (label.Rest.Length > 0)
        {
            _words.Add(label.Rest);
        }
    }

    private void EndItem()
    {
        var text = Text;
        if (_isOpen && text.Length > 0 && (_isExplicit || !RecommendationWords.IsNarrative(text)))
        {
            _found.Add(new ProposedRecommendation(_label, text, _group, _page));
        }
        else if (_isOpen && !_isExplicit && SectionHeading.GroupOf(text) is { } group && text.Split(' ').Length <= 8)
        {
            // "17.2 Estmere Constabulary": a numbered heading.
            _group = group;
        }

        _words.Clear();
        (_isOpen, _label) = (false, null);
    }

    private void EndTable()
    {
        if (_table is not null)
        {
            _found.AddRange(_table.Rows(_group));
            _table = null;
        }
    }
}
