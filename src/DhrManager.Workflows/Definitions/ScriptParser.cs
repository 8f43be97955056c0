using System.Globalization;
using System.Text.RegularExpressions;

namespace DhrManager.Workflows.Definitions;

/// <summary>Recognises the scripts on the short list and nothing else.</summary>
internal static partial class ScriptParser
{
    public static Script? Parse(string source)
    {
        var left = Operand().Match(source);

        if (!left.Success)
        {
            return null;
        }

        var @operator = Operator().Match(source, left.Length);

        if (!@operator.Success)
        {
            return IsEnd(source, left.Length) ? new Script(Read(left), null, null) : null;
        }

        var right = Operand().Match(source, left.Length + @operator.Length);

        return right.Success && IsEnd(source, left.Length + @operator.Length + right.Length)
            ? Allowed(Read(left), @operator.Groups["op"].Value, Read(right))
            : null;
    }

    private static Script? Allowed(ScriptOperand left, string @operator, ScriptOperand right)
    {
        var literal = left.VariableName is null ? left.Literal : right.Literal;
        var hasOneVariable = left.VariableName is null != right.VariableName is null;

        return hasOneVariable && (@operator != "+" || literal is double) ? new Script(left, @operator, right) : null;
    }

    private static bool IsEnd(string source, int from) => source.AsSpan(from).Trim().TrimEnd(';').Trim().IsEmpty;

    private static ScriptOperand Read(Match match) => match.Groups switch
    {
        var g when g["getter"].Success => new ScriptOperand(g["getter"].Value, IsGetter: true, null),
        var g when g["property"].Success => new ScriptOperand(g["property"].Value, IsGetter: false, null),
        var g when g["argument"].Success => new ScriptOperand(Unquote(g["argument"].Value), IsGetter: false, null),
        var g when g["number"].Success => Literal(double.Parse(g["number"].Value, CultureInfo.InvariantCulture)),
        var g when g["text"].Success => Literal(Unquote(g["text"].Value)),
        var g => Literal(g["boolean"].Value == "true"),
    };

    private static ScriptOperand Literal(object value) => new(null, IsGetter: false, value);

    private static string Unquote(string quoted) => Escape().Replace(quoted[1..^1], "$1");

    [GeneratedRegex("""
        \G\s*(?:
          getVariable\(\s*(?<argument>'(?:[^'\\\n]|\\['"\\])*'|"(?:[^"\\\n]|\\['"\\])*")\s*\)
        | get(?<getter>[A-Z_$][\w$]*)\(\s*\)
        | variables\.(?<property>[A-Za-z_$][\w$]*)
        | (?<number>-?(?:\d+(?:\.\d+)?|\.\d+))(?![\w.])
        | (?<text>'(?:[^'\\\n]|\\['"\\])*'|"(?:[^"\\\n]|\\['"\\])*")
        | (?<boolean>true|false)\b
        )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Operand();

    [GeneratedRegex("""\G\s*(?<op>===|!==|==|!=|<=|>=|<|>|\+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Operator();

    // Escapes other than of quotation marks and the backslash are not on the list.
    [GeneratedRegex("""\\(.)""")]
    private static partial Regex Escape();
}
