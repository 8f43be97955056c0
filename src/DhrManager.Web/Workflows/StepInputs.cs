using DhrManager.Domain.Access;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.Workflows.Definitions;

namespace DhrManager.Web.Workflows;

/// <summary>
/// Checks what a definition says to the steps of this application, so that a misspelt role, stage or clock is refused at
/// the start and not met by a review in the middle of its way.
/// </summary>
internal sealed class StepInputs(string file, RegimeCatalogue regimes)
{
    /// <exception cref="SettingsException">An input is missing or not known; the sentence names file, step and input.</exception>
    public void Check(Flowchart flowchart)
    {
        foreach (var step in flowchart.Activities)
        {
            CheckStep(step);
            if (step is Flowchart inner)
            {
                Check(inner);
            }
        }
    }

    private void CheckStep(Activity step)
    {
        switch (step.Type)
        {
            case HumanTask.TypeName:
                Present(step, "title");
                Present(step, "form");
                Known(step, "role", IsRoles);
                Known(step, "due", IsClock, optional: true);
                break;
            case "Dhr.Stage":
                Known(step, "stage", code => ReviewStage.List.TryFind(code, out _));
                break;
            case "Dhr.Clock":
                Known(step, "clock", IsClock);
                Known(step, "action", action => action is "start" or "stop");
                Known(step, "on", on => Enum.TryParse<ClockStart>(on, out _), optional: true);
                break;
            case "Dhr.Letter":
                Present(step, "letter");
                Known(step, "to", IsRoles);
                break;
        }
    }

    private void Present(Activity step, string input) => Known(step, input, text => !string.IsNullOrWhiteSpace(text));

    private void Known(Activity step, string input, Func<string, bool> isKnown, bool optional = false)
    {
        switch (step.Inputs.GetValueOrDefault(input))
        {
            case null or LiteralExpression { Value: null } when optional:
            case not (null or LiteralExpression): // Known only when the step is reached.
                return;
            case LiteralExpression { Value: string text } when isKnown(text):
                return;
            case LiteralExpression { Value: string { Length: > 0 } text }:
                throw Refusal(step, $"has the {input} '{text}', which is not known: correct its spelling");
            default:
                throw Refusal(step, $"has no {input}: give it one");
        }
    }

    private SettingsException Refusal(Activity step, string remedy) => new(file, $"step {step.Id}", remedy);

    private static bool IsRoles(string codes) =>
        codes.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } roles && roles.All(role => ReviewRole.List.TryFind(role, out _));

    // A clock that one regime lacks would stop the reviews of that regime.
    private bool IsClock(string code) => regimes.All.All(regime => regime.Clocks.Any(clock => clock.Code == code));
}
