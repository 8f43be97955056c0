namespace DhrManager.Workflows.Definitions;

/// <summary>One side of a script: a variable, or a literal when it has no variable name.</summary>
internal sealed record ScriptOperand(string? VariableName, bool IsGetter, object? Literal)
{
    public object? Value(object? variable) => VariableName is null ? Literal : variable;
}
