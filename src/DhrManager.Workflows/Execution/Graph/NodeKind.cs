namespace DhrManager.Workflows.Execution.Graph;

/// <summary>How a step behaves, worked out once from its type.</summary>
internal enum NodeKind
{
    /// <summary>Completes with Done and does nothing else: a start, a join that has been let through.</summary>
    Pass,
    Flowchart,
    End,
    Finish,
    Decision,
    Switch,
    Fork,
    SetVariable,
    Correlate,
    SetName,
    Event,
    PublishEvent,
    Delay,
    Timer,
    Cron,
    StartAt,
    Fault,
    WriteLine,

    /// <summary>A host's own step that completes in the same burst.</summary>
    HostImmediate,

    /// <summary>A step that waits until the host resumes it; Elsa's RunTask is one.</summary>
    HostWaiting,

    /// <summary>A type that is not in the catalog: faults when it is reached, as in Elsa.</summary>
    Unsupported,
}
