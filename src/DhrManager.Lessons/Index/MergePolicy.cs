using System.Numerics;

namespace DhrManager.Lessons.Index;

// Which segments to write together as one. Segments of like size are merged eight at a time, so that a document is written
// again only each time its segment has grown eightfold, and a search meets few segments.
internal static class MergePolicy
{
    private const int Together = 8;
    private const int BitsPerLevel = 3;

    // Merging these would cost more than searching them apart.
    private const long MostWords = 2_000_000;

    /// <summary>The segments to merge next; empty when there is nothing to do.</summary>
    public static IReadOnlyList<SegmentView> Choose(IReadOnlyList<SegmentView> segments)
    {
        var mostlyDeleted = segments.FirstOrDefault(view => view.Deleted.Count > view.LiveCount);
        if (mostlyDeleted is not null)
        {
            return [mostlyDeleted];
        }

        return segments
            .Where(view => view.Segment.TextLengths.Sum(length => (long)length) <= MostWords)
            .GroupBy(Level)
            .Where(level => level.Count() >= Together)
            .OrderBy(level => level.Key)
            .Select(level => level.ToList())
            .FirstOrDefault([]);
    }

    private static int Level(SegmentView view) => BitOperations.Log2((uint)view.LiveCount) / BitsPerLevel;
}
