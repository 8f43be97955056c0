using DhrManager.Lessons.Index;

namespace DhrManager.Web.Commands;

/// <summary><c>lessons ...</c>: the search library on queries and files, without a site or a database.</summary>
public static class LessonsCommand
{
    private const int Unusable = 2;

    private const string Usage =
        """
        lessons index --jsonl DOCS --out FOLDER
        lessons search --index FOLDER --queries QUERIES --top N [--syntax] [--run FILE]
        """;

    public static bool IsMeant(string[] args) => args is ["lessons", ..];

    /// <returns>0; 1 when a query is refused; 2 when the arguments or files cannot be used.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            return args switch
            {
                ["parse", .. var rest] => LessonsParseCommand.Run(rest, output) ?? throw new CommandRefusedException(LessonsParseCommand.Usage, Unusable),
                ["index", .. var rest] => LessonsIndexCommand.Run(CommandOptions.Read(rest), output),
                ["search", .. var rest] => LessonsSearchCommand.Run(CommandOptions.Read(rest, LessonsSearchCommand.Syntax), output),
                _ => throw new CommandRefusedException($"{LessonsParseCommand.Usage}\n{Usage}", Unusable),
            };
        }
        catch (Exception e) when (e is CommandRefusedException or IOException or UnauthorizedAccessException or IndexDamagedException)
        {
            errors.WriteLine(e.Message);
            return Unusable;
        }
    }
}
