namespace DhrManager.Web.Commands;

/// <summary><c>lessons ...</c>: the search of lessons, without a site or a database.</summary>
public static class LessonsCommand
{
    private const int Unusable = 2;

    public static bool IsMeant(string[] args) => args is ["lessons", ..];

    /// <returns>0; 1 when what was asked is refused; 2 when the arguments or files cannot be used.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        try
        {
            return args switch
            {
                ["parse", .. var rest] => LessonsParseCommand.Run(rest, output) ?? Refuse(LessonsParseCommand.Usage, errors),
                _ => Refuse(LessonsParseCommand.Usage, errors),
            };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(failure.Message, errors);
        }
    }

    private static int Refuse(string message, TextWriter errors)
    {
        errors.WriteLine(message);
        return Unusable;
    }
}
