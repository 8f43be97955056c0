namespace DhrManager.Workflows.Definitions;

/// <summary>How the value of an input is found.</summary>
public abstract record Expression
{
    /// <summary>Elsa's alias of the type the value is converted to, for example <c>Boolean</c>.</summary>
    public string TypeName { get; init; } = "Object";

    /// <summary>False when the file's input object lacks <c>typeName</c>, which Elsa silently replaces by the default.</summary>
    public bool HasTypeName { get; init; } = true;
}

/// <summary>A value written in the file: text, number, boolean or null.</summary>
public sealed record LiteralExpression(object? Value) : Expression;

/// <summary>A value written in the file as JSON text, for example a list of branch names.</summary>
public sealed record ObjectExpression(string Json) : Expression;

/// <summary>The value of a variable, by id.</summary>
public sealed record VariableExpression(string VariableId) : Expression;

/// <summary>The value of an input the workflow was started with, by name.</summary>
public sealed record InputExpression(string InputName) : Expression;

/// <summary>JavaScript from the short list that is understood (see <c>Script</c>); anything else is refused on loading.</summary>
public sealed record ScriptExpression(string Source) : Expression;

/// <summary>An expression of a type this engine does not have. The validator always refuses it.</summary>
public sealed record UnsupportedExpression(string Type, string? Source) : Expression;
