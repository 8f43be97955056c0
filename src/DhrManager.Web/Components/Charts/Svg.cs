using System.Globalization;

namespace DhrManager.Web.Components.Charts;

/// <summary>Numbers and text for SVG. Never the reader's culture: "1,5" is two numbers in a path.</summary>
internal static class Svg
{
    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Points(params (double X, double Y)[] points) =>
        string.Join(' ', points.Select(p => $"{Number(p.X)},{Number(p.Y)}"));
}
