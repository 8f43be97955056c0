namespace DhrManager.Workflows.Execution;

/// <summary>A step could not do its work; it becomes an incident. Never leaves the engine.</summary>
internal sealed class StepFailedException(string message) : Exception(message);
