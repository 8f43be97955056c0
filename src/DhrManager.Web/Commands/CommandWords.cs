namespace DhrManager.Web.Commands;

/// <summary>What of the arguments belongs to a command. Settings may stand among them as <c>--Name=value</c>.</summary>
internal static class CommandWords
{
    public static string[] Of(string[] args) =>
        [.. args.Where(a => !(a.StartsWith("--", StringComparison.Ordinal) && a.Contains('=', StringComparison.Ordinal)))];
}
