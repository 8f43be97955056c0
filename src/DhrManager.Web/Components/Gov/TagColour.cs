namespace DhrManager.Web.Components.Gov;

/// <summary>Colour of a tag. The text alone must say the status.</summary>
public enum TagColour
{
    Blue,
    Grey,
    Green,
    Turquoise,
    Purple,
    Pink,
    Red,
    Orange,
    Yellow,
}
