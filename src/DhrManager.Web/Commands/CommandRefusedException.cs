namespace DhrManager.Web.Commands;

/// <summary>A command cannot be carried out. The message is the one sentence that is shown.</summary>
/// <param name="exitCode">1 when the data is at fault, 2 when the arguments are.</param>
public sealed class CommandRefusedException(string message, int exitCode = 1) : Exception(message)
{
    public int ExitCode => exitCode;
}
