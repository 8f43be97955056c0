namespace DhrManager.Workflows.Definitions.Validation.Bursts;

/// <summary>What a step does when its turn comes in a burst.</summary>
internal enum BurstRole
{
    /// <summary>Completes at once.</summary>
    Immediate,

    /// <summary>Waits for a later burst.</summary>
    Waiting,

    /// <summary>Waits, or completes at once when its time has come already or when it started the workflow.</summary>
    PerhapsWaiting,

    /// <summary>Begins a nested flowchart.</summary>
    Nested,

    /// <summary>Ends its flowchart.</summary>
    End,

    /// <summary>Ends the workflow.</summary>
    Finish,

    /// <summary>Never completes; what is queued still runs.</summary>
    Fault,
}

/// <summary>A step of a flowchart or of one nested in it.</summary>
/// <param name="Level">Number of the flowchart it stands in.</param>
/// <param name="IsJoin">Whether it waits for a token on every inbound edge.</param>
/// <param name="Child">Number of the flowchart it begins; -1 for others.</param>
internal sealed record BurstNode(int Level, BurstRole Role, bool IsJoin, int Child)
{
    /// <summary>The ways it can complete, each with edges in the order in which followers are queued.</summary>
    public required int[][] Choices { get; init; }

    /// <summary>Edges into it.</summary>
    public List<int> Inbound { get; } = [];
}

/// <summary>A flowchart of the chart.</summary>
/// <param name="Parent">Number of the step that begins it; -1 for the outermost.</param>
/// <param name="Entry">Number of its first step.</param>
internal sealed record BurstLevel(int Parent, int Entry);
