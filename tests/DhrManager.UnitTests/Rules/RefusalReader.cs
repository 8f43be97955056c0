using System.Text.RegularExpressions;

namespace DhrManager.UnitTests.Rules;

/// <summary>Finds the refusals in a source file by their names.</summary>
/// <param name="refusingMethods">The private methods that are known to refuse.</param>
/// <remarks>
/// A stack frame names the line on which its statement begins. A call further on in a statement is looked for on the wrong
/// line and so listed as unprovoked: give it its own statement.
/// </remarks>
internal sealed partial class RefusalReader(IEnumerable<string> refusingMethods)
{
    private readonly Regex _call = new(
        $@"(?<![.\w])({string.Join('|', [@"RuleBrokenException\.ThrowIf", "new RuleBrokenException", .. refusingMethods])})\(");

    public IEnumerable<RefusalSite> Read(string file, string[] lines)
    {
        string? method = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var code = lines[i];
            if (Declaration().Match(code) is { Success: true } declaration)
            {
                method = declaration.Groups["access"].Value == "private" ? declaration.Groups["name"].Value : null;
                code = declaration.Groups["rest"].Value;
            }

            if (_call.IsMatch(Comment().Replace(code, "")))
            {
                yield return new RefusalSite(file, i + 1, Statement(lines.AsSpan(i)), method);
            }
        }
    }

    private static string Statement(ReadOnlySpan<string> lines)
    {
        var statement = "";
        foreach (var line in lines)
        {
            statement = $"{statement} {line.Trim()}";
            if (line.EndsWith(';'))
            {
                break;
            }
        }

        return statement.Trim();
    }

    [GeneratedRegex(@"^    (?<access>public|internal|private|protected) [^=(]*?(?<name>\w+)\((?<rest>.*)$")]
    private static partial Regex Declaration();

    [GeneratedRegex("//.*$")]
    private static partial Regex Comment();
}
