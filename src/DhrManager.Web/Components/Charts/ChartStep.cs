namespace DhrManager.Web.Components.Charts;

/// <summary>
/// One box of a flowchart. <paramref name="Kind"/> is one of <see cref="ChartKinds"/>; an unknown kind is drawn as a task.
/// Positions and sizes are in units of the picture, from its top left corner.
/// </summary>
public sealed record ChartStep(string Id, string Text, string Kind, double X, double Y, double Width, double Height, ChartState State)
{
    public double CentreX => X + (Width / 2);

    public double CentreY => Y + (Height / 2);

    public double Right => X + Width;

    public double Bottom => Y + Height;
}
