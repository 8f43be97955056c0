using System.Globalization;
using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Historic;

// One line of an action plan: which recommendation it is for, and what became of it.
internal sealed class ActionPlanRow(FileRow fields, IReadOnlyList<TakenItem> recommendations)
{
    /// <summary>Letters by which two wordings of a recommendation are compared: plans shorten and correct them.</summary>
    private const int TellingLetters = 40;

    private static readonly Dictionary<string, ActionStatus> _statuses = new()
    {
        ["complete"] = ActionStatus.Complete,
        ["completed"] = ActionStatus.Complete,
        ["done"] = ActionStatus.Complete,
        ["closed"] = ActionStatus.Complete,
        ["implemented"] = ActionStatus.Complete,
        ["achieved"] = ActionStatus.Complete,
        ["ontrack"] = ActionStatus.OnTrack,
        ["ongoing"] = ActionStatus.OnTrack,
        ["inprogress"] = ActionStatus.OnTrack,
        ["underway"] = ActionStatus.OnTrack,
        ["open"] = ActionStatus.OnTrack,
        ["partlycomplete"] = ActionStatus.OnTrack,
        ["partiallycomplete"] = ActionStatus.OnTrack,
        ["notstarted"] = ActionStatus.NotStarted,
        ["outstanding"] = ActionStatus.NotStarted,
        ["superseded"] = ActionStatus.Superseded,
        ["notaccepted"] = ActionStatus.NotAccepted,
        ["rejected"] = ActionStatus.NotAccepted,
        ["declined"] = ActionStatus.NotAccepted,
    };

    // Spreadsheets keep a day as a number of days; these are 1995 to 2035.
    private const int FirstSerial = 34_700;
    private const int LastSerial = 49_675;
    private static readonly DateOnly _dayZero = new(1899, 12, 30);

    private readonly List<string> _problems = [.. new[] { fields.Problem }.OfType<string>()];

    public (PlannedOutcome? Outcome, IReadOnlyList<string> Problems) Read()
    {
        var item = Recommendation();
        var done = Date(ActionPlanColumns.Done);
        var past = new PastAction(Status(done), Date(ActionPlanColumns.Target), done, Outcome());
        return (item is null || _problems.Count > 0 ? null : new PlannedOutcome(item, past), _problems);
    }

    private TakenItem? Recommendation()
    {
        var (number, words) = (fields.Text(ActionPlanColumns.Number), fields.Text(ActionPlanColumns.Recommendation));
        var found = number is null ? recommendations.ToList() : Numbered(number);
        if (words is not null && found.Count != 1)
        {
            found = [.. found.Where(i => IsAlike(i.Text.Text, words))];
        }

        if (found.Count != 1)
        {
            _problems.Add(found.Count == 0
                ? $"No recommendation that was taken from the report is {Named(number, words)}. Take it at the desk first, or leave the row out."
                : $"{found.Count} recommendations are {Named(number, words)}. Choose a column with their words as well.");
        }

        return found.Count == 1 ? found[0] : null;
    }

    private List<TakenItem> Numbered(string number)
    {
        var exactly = recommendations.Where(i => string.Equals(i.Text.PrintedNumber, number, StringComparison.OrdinalIgnoreCase)).ToList();
        return exactly.Count > 0 ? exactly : [.. recommendations.Where(i => Bare(i.Text.PrintedNumber) == Bare(number))];
    }

    private static string Named(string? number, string? words) => number is not null ? $"number {number}" : words is null ? "named in this row" : $"“{words}”";

    private static bool IsAlike(string one, string other)
    {
        var (a, b) = (FileColumn.Letters(one), FileColumn.Letters(other));
        var length = Math.Min(TellingLetters, Math.Min(a.Length, b.Length));
        return length > 0 && a[..length] == b[..length];
    }

    // "Recommendation 4", "R4", "4." and "4" are one number.
    private static string Bare(string? number) =>
        (number ?? "").Trim().TrimEnd('.', ':', ')').TrimStart('(').Split(' ')[^1].TrimStart('R', 'r').ToUpperInvariant();

    private ActionStatus Status(DateOnly? done)
    {
        var typed = fields.Text(ActionPlanColumns.Status);
        if (typed is null && done is not null)
        {
            return ActionStatus.Complete;
        }

        if (_statuses.TryGetValue(FileColumn.Letters(typed ?? ""), out var status))
        {
            return status;
        }

        _problems.Add(typed is null
            ? "The status is missing. Write for example complete, on track, not started, superseded or not accepted."
            : $"The status “{typed}” is not known. Write for example complete, on track, not started, superseded or not accepted.");
        return ActionStatus.NotStarted;
    }

    private DateOnly? Date(FileColumn column)
    {
        if (fields.Text(column) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and <= LastSerial)
        {
            return _dayZero.AddDays(serial);
        }

        if (!ChronologyDate.TryRead(text, out var date, out var problem))
        {
            _problems.Add($"{column.Name}: {problem}");
        }

        return date.Until;
    }

    private string? Outcome()
    {
        var outcome = fields.Text(ActionPlanColumns.Outcome);
        if (outcome?.Length > RegisterEntry.TextMaxLength)
        {
            _problems.Add($"The outcome must be {RegisterEntry.TextMaxLength} characters or fewer.");
        }

        return outcome;
    }
}
