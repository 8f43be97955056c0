namespace DhrManager.Workflows.Execution;

/// <summary>The engine was asked for something that it must not do; the message is a sentence for people.</summary>
public sealed class WorkflowRefusedException(string message) : Exception(message);
