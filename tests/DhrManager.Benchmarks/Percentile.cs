namespace DhrManager.Benchmarks;

internal static class Percentile
{
    public static double Of(List<double> values, double share)
    {
        values.Sort();
        return values[(int)(share * (values.Count - 1))];
    }
}
