using DhrManager.Web.Components.Gov;
using DhrManager.Web.Workflows;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Features.Administration.ShowDefinition;

/// <summary>A step in which flowcharts wait and which the newest version lacks.</summary>
/// <param name="Places">The steps of the newest version that could take its place: those of its type.</param>
public sealed record VanishingStep(string Id, string Words, IReadOnlyList<Option> Places)
{
    public static VanishingStep Of(string id, WorkflowDefinition older, WorkflowDefinition newest)
    {
        var step = Steps(older).First(s => s.Id == id);
        return new VanishingStep(
            id,
            PictureWords.Of(step),
            [
                .. Steps(newest).Where(s => s.Type == step.Type && !s.CanStartWorkflow)
                    .Select(s => new Option(StepMap.Choice(id, s.Id), $"{PictureWords.Of(s)} ({s.Id})")),
            ]);
    }

    private static IEnumerable<Activity> Steps(WorkflowDefinition definition) =>
        WorkflowPicture.Flowcharts(definition.Root).SelectMany(f => f.Activities);
}
