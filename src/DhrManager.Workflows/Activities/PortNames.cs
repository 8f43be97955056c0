namespace DhrManager.Workflows.Activities;

/// <summary>Names of ports that Elsa's types use.</summary>
public static class PortNames
{
    public const string Done = "Done";
    public const string In = "In";
    public const string True = "True";
    public const string False = "False";

    /// <summary>Followed by a switch when no case holds.</summary>
    public const string Default = "Default";
}
