using DhrManager.Web.Components.Charts;
using DhrManager.Web.Workflows;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Features.Administration.ShowDefinition;

/// <summary>A definition as a flowchart with no review on it.</summary>
public static class DefinitionPicture
{
    private static readonly WorkflowProgress _nothingBegun = new(new HashSet<string>(), new HashSet<string>(), new HashSet<string>());

    public static WorkflowPicture Of(WorkflowDefinition definition)
    {
        var picture = WorkflowPicture.Of(definition, _nothingBegun);

        // Without an open step the picture of a review takes everything for over.
        return picture with { Steps = [.. picture.Steps.Select(step => step with { State = ChartState.NotReached })] };
    }
}
