using System.Text.Json;

namespace DhrManager.Web.Commands;

/// <summary><c>lessons parse</c>: what a query means, as a tree in JSON.</summary>
public static class LessonsParseCommand
{
    public const string Usage =
        """
        lessons parse [--strict|--forgiving] QUERY             prints how a query is understood
        lessons parse [--strict|--forgiving] --batch FILE      many, one {"id","q","opts"} a line
        """;

    private const int Understood = 0;
    private const int Refused = 1;
    private const int Unusable = 2;

    private static readonly string[] Flags = ["--strict", "--forgiving"];

    /// <returns>0; 1 when the one query is refused; 2 when a line of a batch cannot be used; null when the arguments cannot be.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static int? Run(string[] args, TextWriter output)
    {
        var flags = args.Where(Flags.Contains).ToList();
        var isForgiving = flags.Contains(Flags[1]);
        return args.Where(arg => !Flags.Contains(arg)).ToArray() switch
        {
            _ when flags.Distinct().Count() > 1 => null,
            ["--batch", var file] => RunBatch(file, isForgiving, output),
            ["--batch", ..] => null,
            [var query] => Print(ParseCase.Of(query, isForgiving), output) ? Understood : Refused,
            _ => null,
        };
    }

    // Refused queries are results here, like trees; only a line that cannot be used is a failure.
    private static int RunBatch(string file, bool isForgiving, TextWriter output)
    {
        var exitCode = Understood;
        using var lines = File.OpenText(file);
        while (lines.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line) && !RunLine(line, isForgiving, output))
            {
                exitCode = Unusable;
            }
        }

        return exitCode;
    }

    private static bool RunLine(string line, bool isForgiving, TextWriter output)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            Print(ParseCase.Read(json.RootElement, isForgiving), output);
            return true;
        }
        catch (Exception unusable) when (unusable is JsonException or FormatException)
        {
            output.WriteLine(ParseAnswer.Refusal(null, 0, unusable.Message));
            return false;
        }
    }

    private static bool Print(ParseCase parse, TextWriter output)
    {
        var (line, isUnderstood) = ParseAnswer.To(parse);
        output.WriteLine(line);
        return isUnderstood;
    }
}
