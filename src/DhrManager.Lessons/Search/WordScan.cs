using System.Text;
using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query.Patterns;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Search;

// Goes through the words of a segment, unstemmed and in their order, where a pattern may accept any.
internal static class WordScan
{
    /// <summary>The numbers of the words that a pattern accepts, as many as the budget allows.</summary>
    public static List<int> Find(Segment segment, WordPattern pattern, Func<int, bool> mayRead)
    {
        var found = new List<int>();
        Span<char> letters = stackalloc char[TokenReader.LongestWord];
        if (!mayRead(pattern.SetUpCost))
        {
            return found;
        }

        for (var at = FirstAt(segment, pattern.First); at < segment.WordOrder.Length && mayRead(pattern.WordCost); at++)
        {
            var word = segment.WordOrder[at];
            var bytes = segment.Words.BytesOf(word);
            if (pattern.IsBeyond(bytes))
            {
                break;
            }

            if (pattern.IsMatch(letters[..Encoding.UTF8.GetChars(bytes, letters)]))
            {
                found.Add(word);
            }
        }

        return found;
    }

    private static int FirstAt(Segment segment, string first)
    {
        var wanted = Encoding.UTF8.GetBytes(first);
        int low = 0, high = segment.WordOrder.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var isBefore = segment.Words.BytesOf(segment.WordOrder[middle]).SequenceCompareTo(wanted) < 0;
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
