namespace DhrManager.Web.Components.Charts;

/// <summary>From one step to another. Without points it is a straight line between the two boxes' edges.</summary>
public sealed record ChartArrow(string FromId, string ToId, string? Label = null, IReadOnlyList<ChartPoint>? Points = null);

/// <summary>A corner of an arrow.</summary>
public readonly record struct ChartPoint(double X, double Y);
