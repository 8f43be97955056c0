namespace DhrManager.Domain.Chronologies;

/// <summary>What an author types, or a file holds, about one event.</summary>
/// <param name="Time">As typed, for example "14:30" or "evening".</param>
/// <param name="Source">Which record it comes from.</param>
/// <param name="Comment">The author's judgement, apart from fact.</param>
/// <param name="Concerns">Pseudonyms of the people it is about.</param>
public sealed record ChronologyRow(
    ChronologyDate Date,
    string? Time,
    string Source,
    string Event,
    string? Action,
    string? Outcome,
    string? Comment,
    IReadOnlyList<string> Concerns)
{
    /// <summary>Everything that stands in the way of entering it, each a whole sentence.</summary>
    /// <param name="today">UK calendar date; an event cannot lie ahead of it.</param>
    public IEnumerable<string> Problems(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Source))
        {
            yield return "The source is missing. Say which record the event comes from, so that it can be checked.";
        }

        if (string.IsNullOrWhiteSpace(Event))
        {
            yield return "The event is missing. Say what happened.";
        }

        if (Date.From > today)
        {
            yield return $"The date is read as {Date.Describe()}, which lies ahead.";
        }

        foreach (var (name, text, maximum) in Texts().Where(t => t.Text?.Length > t.Maximum))
        {
            yield return $"{name} must be {maximum:N0} characters or fewer.";
        }
    }

    private (string Name, string? Text, int Maximum)[] Texts() =>
    [
        ("The time", Time, ChronologyEntry.ShortTextMaxLength),
        ("The source", Source, ChronologyEntry.ShortTextMaxLength),
        ("The people concerned", string.Join("; ", Concerns), ChronologyEntry.ShortTextMaxLength),
        ("The event", Event, ChronologyEntry.TextMaxLength),
        ("The action", Action, ChronologyEntry.TextMaxLength),
        ("The outcome", Outcome, ChronologyEntry.TextMaxLength),
        ("The comment", Comment, ChronologyEntry.TextMaxLength),
    ];
}
