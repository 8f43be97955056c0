namespace DhrManager.Workflows.Definitions.Validation.Rules;

/// <summary>Older exports write full .NET type names where newer ones write an alias.</summary>
internal static class SimpleName
{
    /// <summary>The last part of the name, without namespace and assembly; empty for null.</summary>
    public static string Of(string? typeName) => typeName?.Split(',')[0].Trim().Split('.')[^1] ?? "";
}
