namespace DhrManager.Workflows.Activities;

/// <summary>What the engine needs to know of a type of step: how it ends and whether it waits.</summary>
/// <param name="Name">For example <c>Dhr.Letter</c>.</param>
/// <param name="Behaviour">Whether the step completes at once or waits.</param>
/// <param name="Ports">Fixed ports. Null: read from the step's <c>outcomes</c> input, or <c>Done</c> when that is absent.</param>
public sealed record ActivityType(string Name, ActivityBehaviour Behaviour, IReadOnlyList<string>? Ports);

/// <summary>How a host's own type of step behaves.</summary>
public enum ActivityBehaviour
{
    /// <summary>Completes in the same burst; the host carries out the request that comes with it.</summary>
    Immediate,

    /// <summary>Waits until the host resumes it with one of its ports.</summary>
    Waiting,
}
