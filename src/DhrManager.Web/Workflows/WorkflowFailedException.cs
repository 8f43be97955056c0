using DhrManager.Workflows.Execution;

namespace DhrManager.Web.Workflows;

/// <summary>
/// A flowchart failed. The save is rolled back, so the case stays where it was and the same button tries again. Elsa
/// would leave the instance faulted for ever; here nothing is left behind but the incident.
/// </summary>
public sealed class WorkflowFailedException(string definitionId, string activityId, string message, Exception? cause = null)
    : Exception($"{definitionId}: {activityId}: {message}", cause)
{
    public string DefinitionId { get; } = definitionId;

    public string ActivityId { get; } = activityId;

    public static void ThrowIfFaulted(string definitionId, WorkflowState state)
    {
        if (state.Incidents is [var incident, ..])
        {
            throw new WorkflowFailedException(definitionId, incident.ActivityId, incident.Message);
        }
    }
}
