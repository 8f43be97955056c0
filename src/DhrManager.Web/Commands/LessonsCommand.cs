using DhrManager.Lessons.Index;

namespace DhrManager.Web.Commands;

/// <summary><c>lessons ...</c>: the search library on files, without a site or a database.</summary>
public static class LessonsCommand
{
    private const string Usage =
        """
        lessons index --jsonl DOCS --out FOLDER
        lessons search --index FOLDER --queries QUERIES --top N [--run FILE]
        """;

    public static bool IsMeant(string[] args) => args is ["lessons", ..];

    /// <returns>0; 2 when the arguments or files cannot be used.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            return args switch
            {
                ["index", .. var rest] => LessonsIndexCommand.Run(CommandOptions.Read(rest), output),
                ["search", .. var rest] => LessonsSearchCommand.Run(CommandOptions.Read(rest), output),
                _ => throw new CommandRefusedException(Usage, 2),
            };
        }
        catch (Exception e) when (e is CommandRefusedException or IOException or UnauthorizedAccessException or IndexDamagedException)
        {
            errors.WriteLine(e.Message);
            return 2;
        }
    }
}
