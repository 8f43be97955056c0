namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Strategies that Elsa would follow and this engine does not have.</summary>
internal static class StrategyRules
{
    public static void Check(DefinitionOptions options, Report report)
    {
        CheckOne(options.ActivationStrategy, "activation", "AllowAlwaysStrategy", report);
        CheckOne(options.IncidentStrategy, "incident", "FaultStrategy", report);
        CheckOne(options.CommitStrategy, "commit", "", report);
    }

    public static void CheckStep(Activity step, Report report)
    {
        if (!string.IsNullOrEmpty(step.CommitStrategy))
        {
            report.Refuse(step.Id, "V-STRATEGY", $"{step.Id} asks for the commit strategy {step.CommitStrategy}; remove it: every turn is saved as a whole.");
        }
    }

    private static void CheckOne(string? strategy, string kind, string usual, Report report)
    {
        if (!string.IsNullOrEmpty(strategy) && SimpleName.Of(strategy) != usual)
        {
            report.Refuse(step: null, "V-STRATEGY", $"The workflow asks for the {kind} strategy {strategy}, which is not supported; remove it from the options.");
        }
    }
}
