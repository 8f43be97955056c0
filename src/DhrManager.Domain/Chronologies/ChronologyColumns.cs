namespace DhrManager.Domain.Chronologies;

// Which column of a file is which. Agencies use their own templates, so headings are compared by letters only.
internal sealed class ChronologyColumns
{
    private static readonly Dictionary<string, string[]> _names = new()
    {
        ["Date"] = ["date", "dateofevent", "dateofcontact", "eventdate", "when"],
        ["Time"] = ["time", "timeofevent"],
        ["Source"] = ["source", "sourceofinformation", "sourceofevidence", "sourcerecord", "record", "reference"],
        ["Event"] = ["event", "eventorcontact", "eventcontact", "contact", "description", "significantevent", "whathappened"],
        ["Action"] = ["action", "actiontaken", "actions", "response", "decision", "actionordecision"],
        ["Outcome"] = ["outcome", "result"],
        ["Comment"] = ["comment", "comments", "analysis", "authorscomment", "note", "notes"],
        ["Who"] = ["who", "whoisconcerned", "subject", "subjects", "person", "people", "concerns"],
    };

    private static readonly string[] _required = ["Date", "Source", "Event"];

    private readonly Dictionary<string, int> _indexes = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _ignored = [];
    private readonly int _count;

    private ChronologyColumns(int count) => _count = count;

    public IReadOnlyList<string> Problems => _problems;

    public IReadOnlyList<string> Ignored => _ignored;

    public static ChronologyColumns Find(IReadOnlyList<string> header)
    {
        var columns = new ChronologyColumns(header.Count);
        for (var i = 0; i < header.Count; i++)
        {
            columns.Place(header[i].Trim(), i);
        }

        columns._problems.AddRange(_required
            .Where(name => !columns._indexes.ContainsKey(name))
            .Select(name => $"There is no column headed {name}."));
        return columns;
    }

    /// <summary>One row, and every problem with it.</summary>
    public (ChronologyRow Row, IReadOnlyList<string> Problems) Read(IReadOnlyList<string> fields, DateOnly today)
    {
        List<string> problems = [];
        if (fields.Skip(_count).Any(f => !string.IsNullOrWhiteSpace(f)))
        {
            problems.Add($"There are {fields.Count} values under {_count} headings. Put text that holds the separator in quotation marks.");
        }

        if (!ChronologyDate.TryRead(Text(fields, "Date"), out var date, out var problem))
        {
            problems.Add(problem);
        }

        var row = new ChronologyRow(
            date,
            Text(fields, "Time"),
            Text(fields, "Source") ?? "",
            Text(fields, "Event") ?? "",
            Text(fields, "Action"),
            Text(fields, "Outcome"),
            Text(fields, "Comment"),
            (Text(fields, "Who") ?? "").Split([';', ',', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return (row, [.. problems, .. row.Problems(today)]);
    }

    private void Place(string heading, int index)
    {
        var letters = string.Concat(heading.ToLowerInvariant().Where(char.IsLetter));
        if (_names.FirstOrDefault(n => n.Value.Contains(letters)).Key is not { } name)
        {
            _ignored.AddRange(heading.Length > 0 ? [heading] : []);
        }
        else if (!_indexes.TryAdd(name, index))
        {
            _problems.Add($"Two columns mean {name}. Rename or remove one of them.");
        }
    }

    private string? Text(IReadOnlyList<string> fields, string name) =>
        _indexes.TryGetValue(name, out var index) && index < fields.Count && fields[index].Trim() is { Length: > 0 } text ? text : null;
}
