namespace DhrManager.Workflows.Execution.Graph;

/// <summary>The value of an input for a step that runs in that flowchart.</summary>
internal delegate object? Formula(RunningFlowchart scope);
