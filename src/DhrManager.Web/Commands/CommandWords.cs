namespace DhrManager.Web.Commands;

/// <summary>Tells the words of a command from the settings among them, which are written <c>--Name=value</c>.</summary>
public static class CommandWords
{
    public static string[] Of(string[] args) => [.. args.Where(a => !IsSetting(a))];

    /// <summary>
    /// What configuration may read. A path such as <c>/srv/monday.db</c> would be taken for a setting and swallow the
    /// argument behind it, so a command's own words are kept from it.
    /// </summary>
    public static string[] SettingsOf(string[] args) =>
        RestoreCommand.IsMeant(args) || DataCommand.IsMeant(args) ? [.. args.Where(IsSetting)] : args;

    private static bool IsSetting(string arg) =>
        arg.StartsWith("--", StringComparison.Ordinal) && arg.Contains('=', StringComparison.Ordinal);
}
