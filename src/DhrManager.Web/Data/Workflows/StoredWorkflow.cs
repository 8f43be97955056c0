namespace DhrManager.Web.Data.Workflows;

/// <summary>The text of one version of a definition, kept as long as an instance may run on it.</summary>
public sealed class StoredDefinition
{
    /// <summary>SHA-256 of the text, lower-case hexadecimal.</summary>
    public string Hash { get; init; } = "";

    public string DefinitionId { get; init; } = "";

    public int Version { get; init; }

    public string Name { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>Reviews opened from this instant on start with this version.</summary>
    public DateTime LoadedAt { get; init; }
}

/// <summary>One running or finished flowchart of a review.</summary>
public sealed class StoredInstance
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid ReviewId { get; init; }

    /// <summary>The return, action, meeting or request it runs for; null when it runs for the review.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>The agency whose people do its agency steps.</summary>
    public Guid? AgencyId { get; init; }

    public string DefinitionId { get; init; } = "";

    public string DefinitionHash { get; set; } = "";

    /// <summary>The engine's state as JSON.</summary>
    public string State { get; set; } = "";

    public bool IsFinished { get; set; }

    public DateTime StartedAt { get; init; }

    public int Version { get; set; }
}

/// <summary>A waiting step that is due at an instant.</summary>
public sealed class WorkflowTimer
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid InstanceId { get; init; }

    public string StepId { get; init; } = "";

    public DateTime DueAt { get; init; }
}

/// <summary>One step that began, ended, was withdrawn or failed: who, when and with which outcome.</summary>
public sealed class WorkflowJournalRow
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid InstanceId { get; init; }

    public Guid ReviewId { get; init; }

    public string ActivityId { get; init; } = "";

    public string Kind { get; init; } = "";

    public string? Outcome { get; init; }

    public Guid PersonId { get; init; }

    public DateTime At { get; init; }
}
