using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Workflows.Activities;

/// <summary>Names the stage that people see.</summary>
/// <remarks>Type in definition files: <c>Dhr.Stage</c>. Input: <c>stage</c>, a code of <see cref="ReviewStage"/>. Port: <c>Done</c>.</remarks>
public sealed class StageActivity : IStepActivity
{
    public string TypeName => "Dhr.Stage";

    public void Run(StepContext context) =>
        context.Review.EnterStage(ReviewStage.List.Find(context.Input("stage")), context.Actor);
}
