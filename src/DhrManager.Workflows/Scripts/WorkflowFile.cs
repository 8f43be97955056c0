namespace DhrManager.Workflows.Scripts;

/// <summary>A definition file: the name problems are reported under, and its text.</summary>
public sealed record WorkflowFile(string Name, string Text);
