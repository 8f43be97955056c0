using System.Globalization;

namespace DhrManager.Workflows.Definitions;

/// <summary>The little JavaScript that is understood.</summary>
/// <remarks>
/// A variable, a literal, a variable compared with a literal (either way round), or a variable plus a number.
/// A variable is <c>getVariable('Round')</c>, <c>getRound()</c> or <c>variables.Round</c>; a literal is a number, a text, <c>true</c> or
/// <c>false</c>. Results are JavaScript's own, so that Elsa and this engine take the same way out of a decision.
/// </remarks>
public sealed class Script
{
    private readonly ScriptOperand _left;
    private readonly string? _operator;
    private readonly ScriptOperand? _right;

    internal Script(ScriptOperand left, string? @operator, ScriptOperand? right) => (_left, _operator, _right) = (left, @operator, right);

    /// <summary>The variable's name as the script writes it; null when the script is a literal.</summary>
    public string? VariableName => _left.VariableName ?? _right?.VariableName;

    /// <summary>The script, or null when it is not from the short list.</summary>
    public static Script? TryParse(string source) => ScriptParser.Parse(source);

    /// <summary>Whether the script means the variable of that name. Elsa's <c>getX()</c> capitalises the name it belongs to.</summary>
    public bool Reads(string variableName) => (_left.VariableName is null ? _right : _left) is { VariableName: { } name } operand
        && (name == variableName || (operand.IsGetter && name == Capitalised(variableName)));

    /// <summary>The result when the variable has that value: text, <see cref="double"/>, <see cref="bool"/> or null.</summary>
    public object? Evaluate(object? variable)
    {
        var left = _left.Value(variable);

        return _operator is null ? left : ScriptOperators.Apply(_operator, left, _right!.Value(variable));
    }

    private static string Capitalised(string name) =>
        name.Length == 0 ? name : string.Concat(char.ToUpper(name[0], CultureInfo.InvariantCulture).ToString(), name.AsSpan(1));
}
