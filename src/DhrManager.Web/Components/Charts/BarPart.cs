namespace DhrManager.Web.Components.Charts;

/// <summary>A share of a bar, with the words that say the same.</summary>
public sealed record BarPart(string Text, int Amount, BarFill Fill);

/// <summary>Each fill has a pattern of its own, so that it reads without colour.</summary>
public enum BarFill
{
    Solid,
    Hatched,
    Empty,
    Warning,
}
