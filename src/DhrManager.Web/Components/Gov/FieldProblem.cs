namespace DhrManager.Web.Components.Gov;

/// <summary>Says which box an error is about: a tired reader of the summary does not see the label beside it.</summary>
internal static class FieldProblem
{
    private const string ThisOne = "This ";

    /// <summary>A sentence that begins with "This" is given the label in its place.</summary>
    public static string Named(string message, string label) =>
        message.StartsWith(ThisOne, StringComparison.Ordinal) ? $"“{label}” {message[ThisOne.Length..]}" : message;

    /// <summary>A sentence that several fields of the page share, such as each row of a list, begins with the label of its own.</summary>
    public static IEnumerable<SummaryError> Told(IReadOnlyList<(string Id, string Label, string Message)> problems)
    {
        var shared = problems.GroupBy(p => p.Message).Where(same => same.Count() > 1 && !same.Key.StartsWith(ThisOne, StringComparison.Ordinal)).Select(same => same.Key).ToHashSet();
        return problems.Select(p => new SummaryError(p.Id, shared.Contains(p.Message) ? $"{p.Label}: {p.Message}" : Named(p.Message, p.Label)));
    }
}
