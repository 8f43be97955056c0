namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Ids are unique in the whole definition, however deep the steps stand.</summary>
internal static class IdRules
{
    public static void Check(IEnumerable<Activity> steps, Report report)
    {
        foreach (var twice in steps.GroupBy(step => step.Id).Where(group => group.Count() > 1))
        {
            report.Refuse(twice.Key, "V-DUPID", $"{twice.Count()} steps have the id {twice.Key}; give each step an id of its own and draw its connections again.");
        }
    }
}
