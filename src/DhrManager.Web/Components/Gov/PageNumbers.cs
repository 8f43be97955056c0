namespace DhrManager.Web.Components.Gov;

/// <summary>Which page numbers are offered: the first, the last and the neighbours of this one; null stands for a gap.</summary>
internal static class PageNumbers
{
    public static IEnumerable<int?> Shown(int page, int pageCount)
    {
        var previous = 0;
        foreach (var number in Enumerable.Range(1, pageCount).Where(n => n == 1 || n == pageCount || Math.Abs(n - page) <= 1))
        {
            if (number > previous + 1)
            {
                yield return null;
            }

            yield return previous = number;
        }
    }
}
