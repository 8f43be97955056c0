namespace DhrManager.Web.Commands;

/// <summary><c>--help</c>, and what a mistyped command is answered with.</summary>
public static class HelpCommand
{
    public const string Text =
        """
        Without a command the site is started. Commands:

        backup FILE                      copies the database while the site runs; keys go to FILE.keys
        restore FILE [--replace]         puts a backup back; stop the site first
        audit verify                     reads the audit trail and finds the first line that was changed
        seed --scale N                   adds N generated closed reviews, for trying out size
        seed --live N                    adds N generated live reviews at various stages
        workflow check PATH...           checks workflow definitions
        workflow run DEFINITION --script SCRIPT
                                         runs a definition with a script
        lessons parse [--forgiving] QUERY
                                         prints how a search is understood
        lessons index --jsonl DOCS --out FOLDER
                                         indexes lines of {"id","title","text"}
        lessons search --index FOLDER --queries QUERIES --top N [--syntax] [--run FILE]
                                         searches such an index for lines of {"id","q"}, as words or in Lucene's syntax
        --help                           shows this

        Settings are given as --Name=value, for example --DataFolder=/srv/dhr.
        """;

    /// <summary>Asked for, or a word that no command has. Settings begin with a dash or hold an equals sign.</summary>
    public static bool IsMeant(string[] args) => args is ["--help" or "-h", ..] || IsUnknown(args);

    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (!IsUnknown(args))
        {
            output.WriteLine(Text);
            return 0;
        }

        errors.WriteLine($"There is no command \"{args[0]}\". --help lists the commands.");
        return 2;
    }

    private static bool IsUnknown(string[] args) =>
        args is [{ Length: > 0 } first, ..]
        && first[0] is not ('-' or '/')
        && !first.Contains('=', StringComparison.Ordinal)
        && !WorkflowCommand.IsMeant(args)
        && !LessonsCommand.IsMeant(args)
        && !RestoreCommand.IsMeant(args)
        && !DataCommand.IsMeant(args);
}
