namespace DhrManager.Domain.Historic.Reading;

/// <summary>
/// Finds the recommendations of a report as its author numbered them. Reports follow no one layout, so this proposes and a
/// person decides: what it misses can be taken by hand, and what is none is passed over.
/// </summary>
public sealed class RecommendationReader
{
    private readonly List<ProposedRecommendation> _found = [];
    private OpenRecommendation? _item;
    private string? _group;
    private bool _isInSection;
    private bool _isAfterBlank;
    private bool _hasNumbers;
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
        else if (_item is not null)
        {
            Continue(_item, line.Text);
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
        var startsAfresh = _item is null || _isAfterBlank;
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
        else if (_item is not null)
        {
            Continue(_item, line.Text);
        }
        else if (_isAfterBlank && !_hasNumbers && RecommendationWords.Advise(line.Text))
        {
            BeginItem(new PrintedLabel("", line.Text, IsExplicit: false), line.Page);
        }
    }

    // A number in the middle of a sentence, where the line happens to break, begins nothing.
    private bool IsNext(PrintedLabel label) => _item is null || _isAfterBlank || label.Number.Contains('.', StringComparison.Ordinal) || _item.IsOver;

    private static PrintedLabel? StartOfUnnumbered(string line) =>
        PrintedLabel.LetterOf(line) is { } letter ? letter
        : PrintedLabel.BulletOf(line) is { Length: > 0 } bullet ? new PrintedLabel("", bullet, IsExplicit: false)
        : null;

    // An open item whose sentence is not over goes on after a blank line: a page ended there.
    private bool IsGroup(string line) =>
        (_item is null || _item.IsOver || _item.IsEmpty) && SectionHeading.GroupOf(line) is not null && PrintedLabel.BulletOf(line) is null;

    private void Continue(OpenRecommendation item, string line)
    {
        var isPart = PrintedLabel.BulletOf(line) is not null || PrintedLabel.LetterOf(line) is not null;
        if (_isAfterBlank && !isPart && !item.IsEmpty && item.IsOver)
        {
            // A new paragraph: why it is recommended, or the report going on.
            EndItem();
            if (_isInSection && !_hasNumbers && RecommendationWords.Advise(line))
            {
                BeginItem(new PrintedLabel("", line, IsExplicit: false), item.Page);
            }

            return;
        }

        item.Add(line);
        if (item.IsTooLong)
        {
            EndItem();
        }
    }

    private void BeginItem(PrintedLabel label, int page)
    {
        EndItem();
        _item = new OpenRecommendation(label, page);
    }

    private void EndItem()
    {
        var item = _item;
        _item = null;
        if (item?.Text is not { Length: > 0 } text)
        {
            return;
        }

        if (item.IsExplicit || !RecommendationWords.IsNarrative(text))
        {
            _found.Add(new ProposedRecommendation(item.Label, text, _group, item.Page));
        }
        else if (SectionHeading.GroupOf(text) is { } group && text.Split(' ').Length <= 8)
        {
            // "17.2 Estmere Constabulary": a numbered heading.
            _group = group;
        }
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
