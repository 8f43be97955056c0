namespace DhrManager.Workflows.Execution;

/// <summary>Elsa's main status.</summary>
public enum WorkflowStatus
{
    Running,
    Finished,
}

/// <summary>Elsa's sub-status. Pending and Suspended belong to Running, the others to Finished.</summary>
public enum WorkflowSubStatus
{
    /// <summary>Not started.</summary>
    Pending,

    /// <summary>Waiting for something from outside.</summary>
    Suspended,

    /// <summary>Ended as drawn.</summary>
    Finished,

    /// <summary>A step failed; cannot be resumed.</summary>
    Faulted,

    /// <summary>Ended by a person before its end.</summary>
    Cancelled,
}
