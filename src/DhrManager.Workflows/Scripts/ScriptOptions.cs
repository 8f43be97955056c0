namespace DhrManager.Workflows.Scripts;

/// <summary>How a script is run.</summary>
/// <param name="RestartBetweenSteps">Write the state, drop it and read it back before every step.</param>
/// <param name="ResumeTwice">Send every resume a second time; it must have no effect.</param>
public sealed record ScriptOptions(bool RestartBetweenSteps = false, bool ResumeTwice = false);
