namespace DhrManager.Lessons.Search;

// Cuts a stretch of text where hits begin and end. The pieces put together are the stretch again.
internal static class Highlighter
{
    /// <param name="hits">In the order in which they start; they may overlap.</param>
    public static IEnumerable<Fragment> Cut(string text, Range stretch, IEnumerable<HitRange> hits)
    {
        var (at, length) = stretch.GetOffsetAndLength(text.Length);
        var end = at + length;
        foreach (var (start, stop) in Merge(hits))
        {
            if (stop <= at || start >= end)
            {
                continue;
            }

            if (start > at)
            {
                yield return new Fragment(text[at..start], false);
            }

            yield return new Fragment(text[Math.Max(at, start)..Math.Min(end, stop)], true);
            at = Math.Min(end, stop);
        }

        if (at < end)
        {
            yield return new Fragment(text[at..end], false);
        }
    }

    private static IEnumerable<(int Start, int End)> Merge(IEnumerable<HitRange> hits)
    {
        (int Start, int End)? open = null;
        foreach (var hit in hits)
        {
            if (open is { } before && hit.Start <= before.End)
            {
                open = (before.Start, Math.Max(before.End, hit.End));
                continue;
            }

            if (open is { } finished)
            {
                yield return finished;
            }

            open = (hit.Start, hit.End);
        }

        if (open is { } last)
        {
            yield return last;
        }
    }
}
