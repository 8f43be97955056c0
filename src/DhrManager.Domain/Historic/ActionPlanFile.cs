using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Historic;

/// <summary>The columns of an action plan of before.</summary>
public static class ActionPlanColumns
{
    public static readonly FileColumn Number = new("Number", ["number", "no", "ref", "reference", "rec", "recno", "recommendationnumber", "recommendationno", "item"]);
    public static readonly FileColumn Recommendation = new("Recommendation", ["recommendation", "recommendations", "recommendationtext"]);
    public static readonly FileColumn Status = new("Status", ["status", "rag", "ragstatus", "progressstatus", "position", "currentstatus"]);
    public static readonly FileColumn Target = new("Target date", ["target", "targetdate", "due", "duedate", "timescale", "deadline", "bywhen"]);
    public static readonly FileColumn Done = new("Completed on", ["completed", "completedon", "completiondate", "datecompleted", "dateofcompletion", "dateofcompletionandoutcome", "done"]);
    public static readonly FileColumn Outcome = new("Outcome", ["outcome", "outcomes", "progress", "update", "evidence", "result", "comments", "impact"]);

    public static IReadOnlyList<FileColumn> All { get; } = [Number, Recommendation, Status, Target, Done, Outcome];
}

/// <summary>What a plan says became of one recommendation.</summary>
public sealed record PlannedOutcome(TakenItem Item, PastAction Past);

/// <summary>An action plan as agencies kept it in those days. Taken whole or not at all.</summary>
/// <param name="Headings">As in the file.</param>
/// <param name="Mapping">For each heading the column it stands for; null when it is left out.</param>
/// <param name="Outcomes">One for each recommendation the plan names; several actions for one are put together.</param>
public sealed record ActionPlanFile(
    IReadOnlyList<string> Headings,
    IReadOnlyList<FileColumn?> Mapping,
    IReadOnlyList<PlannedOutcome> Outcomes,
    IReadOnlyList<FileProblem> Problems)
{
    public const int MaxRows = 1_000;

    /// <param name="mapping">What people chose, by the position of the heading; null to go by the headings.</param>
    /// <param name="items">What was taken from the report.</param>
    public static ActionPlanFile Read(string text, IReadOnlyList<FileColumn?>? mapping, IReadOnlyList<TakenItem> items)
    {
        var file = MappedFile.Read(text, ActionPlanColumns.All, mapping, [(ActionPlanColumns.Status, "Choose the column that says how far each action is.")], MaxRows);
        List<FileProblem> problems = [.. file.Problems];
        if (problems.Count == 0 && !file.Mapping.Contains(ActionPlanColumns.Number) && !file.Mapping.Contains(ActionPlanColumns.Recommendation))
        {
            problems.Add(new FileProblem(1, "Choose the column that holds the numbers of the recommendations, or the one with their words."));
        }

        if (problems.Count > 0)
        {
            return new ActionPlanFile(file.Headings, file.Mapping, [], problems);
        }

        var recommendations = items.Where(i => i.Text.Kind == TakenKind.Recommendation).ToList();
        List<PlannedOutcome> outcomes = [];
        foreach (var (row, fields) in file.Rows)
        {
            var read = new ActionPlanRow(fields, recommendations).Read();
            outcomes.AddRange(read.Outcome is { } outcome ? [outcome] : []);
            problems.AddRange(read.Problems.Select(sentence => new FileProblem(row, sentence)));
        }

        if (file.Rows.Count == 0)
        {
            problems.Add(new FileProblem(2, "There are no actions under the headings."));
        }

        return new ActionPlanFile(file.Headings, file.Mapping, problems.Count == 0 ? Together(outcomes) : [], problems);
    }

    private static IReadOnlyList<PlannedOutcome> Together(List<PlannedOutcome> outcomes) =>
        [.. outcomes.GroupBy(o => o.Item.Id).Select(same => new PlannedOutcome(same.First().Item, Together([.. same.Select(o => o.Past)])))];

    // A recommendation is done when all its actions are.
    private static PastAction Together(IReadOnlyList<PastAction> actions)
    {
        var isOneStatus = actions.Select(a => a.Status).Distinct().Count() == 1;
        var status = isOneStatus ? actions[0].Status : ActionStatus.OnTrack;
        var words = string.Join('\n', actions.Select(a => a.Outcome).OfType<string>().Distinct());
        return new PastAction(status, actions.Max(a => a.TargetOn), status == ActionStatus.Complete ? actions.Max(a => a.DoneOn) : null, words.Length == 0 ? null : words);
    }
}
