using DhrManager.Workflows.Activities;

namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Types and settings of steps that this engine, or Elsa in token mode, does not carry out as drawn.</summary>
internal static class TypeRules
{
    public static void Check(Activity step, ActivityCatalog catalog, Report report)
    {
        CheckType(step, catalog, report);
        CheckMerge(step, report);
        CheckAsync(step, report);
        CheckOutcomes(step, catalog, report);

        switch (step.Type)
        {
            case ActivityNames.FlowJoin:
                CheckJoin(step, report);
                break;

            case ActivityNames.FlowSwitch when ModeOf(step, "MatchFirst") is not "MatchFirst":
                report.Refuse(step.Id, "V-MATCHANY", $"{step.Id} would follow every case that holds, and no join can know how many; set its mode to MatchFirst, or draw one decision after another.");
                break;
        }
    }

    private static void CheckType(Activity step, ActivityCatalog catalog, Report report)
    {
        if (catalog.Find(step.Type) is null)
        {
            report.Refuse(step.Id, "V-TYPE", $"{step.Id} is of type {step.Type}, which is not supported; use a supported step, a loop or fork of connections, or a nested Elsa.Flowchart.");
        }
    }

    private static void CheckMerge(Activity step, Report report)
    {
        if (!string.IsNullOrEmpty(step.MergeMode) && !step.MergeMode.Equals("None", StringComparison.OrdinalIgnoreCase))
        {
            report.Refuse(step.Id, "V-MERGEMODE", $"{step.Id} has the merge mode {step.MergeMode}; set it to None and draw an Elsa.FlowJoin with mode WaitAll where branches meet.");
        }
    }

    private static void CheckAsync(Activity step, Report report)
    {
        if (step.RunsAsynchronously)
        {
            report.Refuse(step.Id, "V-ASYNC", $"{step.Id} would run outside the transaction; clear runAsynchronously.");
        }
    }

    private static void CheckOutcomes(Activity step, ActivityCatalog catalog, Report report)
    {
        if (catalog.Find(step.Type) is not { Ports: null } || step.Type is ActivityNames.FlowFork or ActivityNames.FlowSwitch
            || !step.Inputs.ContainsKey("outcomes"))
        {
            return;
        }

        var outcomes = TextList.Of(step, "outcomes");

        if (outcomes is null or [])
        {
            report.Refuse(step.Id, "V-PORT", $"The outcomes of {step.Id} are not a list of texts; write them as an Object expression holding a JSON array, or leave them out for Done.");
        }
        else if (outcomes.Distinct().Count() < outcomes.Count)
        {
            report.Refuse(step.Id, "V-MULTIOUT", $"{step.Id} names an outcome twice, so one answer would give several outcomes at once; give every outcome its own name.");
        }
    }

    private static void CheckJoin(Activity join, Report report)
    {
        switch (ModeOf(join, "WaitAny"))
        {
            case "WaitAll":
                break;

            case "WaitAllActive":
                report.Refuse(join.Id, "V-WAITALLACTIVE", $"Join {join.Id} has the mode WaitAllActive, which token mode treats as WaitAll; set WaitAll and let every branch reach the join.");
                break;

            default:
                report.Refuse(join.Id, "V-WAITANY", $"Join {join.Id} does not wait for all its branches; set its mode to WaitAll, or, where the first branch wins, draw a nested Elsa.Flowchart in which each branch has its own Elsa.End.");
                break;
        }
    }

    /// <summary>The mode as written; empty when it is not a plain text.</summary>
    private static string ModeOf(Activity step, string unset) => step.Inputs.GetValueOrDefault("mode") switch
    {
        null or LiteralExpression { Value: null } => unset,
        LiteralExpression { Value: string mode } => mode,
        _ => "",
    };
}
