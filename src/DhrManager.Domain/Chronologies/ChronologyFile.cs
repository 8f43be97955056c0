namespace DhrManager.Domain.Chronologies;

/// <summary>A chronology as an agency uploads it. Read completely or not at all: with any problem there are no rows.</summary>
/// <param name="IgnoredColumns">Headings that belong to no column of ours; said, so that nothing disappears unseen.</param>
public sealed record ChronologyFile(
    IReadOnlyList<ChronologyRow> Rows,
    IReadOnlyList<ChronologyProblem> Problems,
    IReadOnlyList<string> IgnoredColumns)
{
    /// <summary>The most events one file may hold.</summary>
    public const int MaxRows = 20_000;

    /// <summary>Reads comma, semicolon or tab separated text with a row of headings.</summary>
    /// <param name="today">UK calendar date; an event cannot lie ahead of it.</param>
    public static ChronologyFile Read(string text, DateOnly today)
    {
        var (records, isQuoteOpen) = Csv.Read(text);
        if (records.Count == 0 || records[0].All(string.IsNullOrWhiteSpace))
        {
            return Refused(new ChronologyProblem(1, "The first row must hold the headings: Date, Time, Source, Event, Action, Outcome, Comment, Who."));
        }

        var columns = ChronologyColumns.Find(records[0]);
        ChronologyProblem[] headProblems = [.. HeadProblems(columns, records.Count - 1, isQuoteOpen)];
        return headProblems.Length > 0 ? Refused(headProblems) : ReadRows(columns, records, today);
    }

    private static IEnumerable<ChronologyProblem> HeadProblems(ChronologyColumns columns, int rowCount, bool isQuoteOpen)
    {
        foreach (var problem in columns.Problems)
        {
            yield return new ChronologyProblem(1, problem);
        }

        if (isQuoteOpen)
        {
            yield return new ChronologyProblem(rowCount + 1, "A quotation mark is opened and never closed. Close it, or write it twice.");
        }

        if (rowCount > MaxRows)
        {
            yield return new ChronologyProblem(rowCount + 1, $"The file holds more than {MaxRows:N0} events. Leave out what is not relevant, or split it.");
        }
    }

    private static ChronologyFile ReadRows(ChronologyColumns columns, IReadOnlyList<IReadOnlyList<string>> records, DateOnly today)
    {
        List<ChronologyRow> rows = [];
        List<ChronologyProblem> problems = [];
        for (var i = 1; i < records.Count; i++)
        {
            if (records[i].All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            var (row, found) = columns.Read(records[i], today);
            rows.Add(row);
            problems.AddRange(found.Select(sentence => new ChronologyProblem(i + 1, sentence)));
        }

        return (rows.Count, problems.Count) switch
        {
            (0, _) => Refused(new ChronologyProblem(2, "There are no events under the headings.")),
            (_, 0) => new ChronologyFile(rows, [], columns.Ignored),
            _ => Refused([.. problems]),
        };
    }

    private static ChronologyFile Refused(params ChronologyProblem[] problems) => new([], problems, []);
}

/// <summary>Why a file was not taken.</summary>
/// <param name="Row">The row as the spreadsheet numbers it; the headings are row 1.</param>
/// <param name="Sentence">What to put right.</param>
public sealed record ChronologyProblem(int Row, string Sentence);
