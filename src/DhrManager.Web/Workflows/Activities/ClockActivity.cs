using DhrManager.Domain.Regimes;

namespace DhrManager.Web.Workflows.Activities;

/// <summary>Starts or stops a clock of the regime.</summary>
/// <remarks>
/// Type in definition files: <c>Dhr.Clock</c>. Inputs: <c>clock</c>, its code; <c>action</c>, <c>start</c> or
/// <c>stop</c>; <c>on</c>, a <see cref="ClockStart"/>, the fact whose date stops it (today when absent). Port: <c>Done</c>.
/// </remarks>
public sealed class ClockActivity : IStepActivity
{
    public string TypeName => "Dhr.Clock";

    public void Run(StepContext context)
    {
        var clock = context.Input("clock");
        if (context.Input("action") == "start")
        {
            context.Review.StartClock(clock, context.SubjectId, context.Actor);
            return;
        }

        var fact = context.Inputs.GetValueOrDefault("on") is { } on ? Enum.Parse<ClockStart>(on.ToString()!) : (ClockStart?)null;
        context.Review.StopClock(clock, context.SubjectId, fact, context.Actor);
    }
}
