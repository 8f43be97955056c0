using System.Text;

namespace DhrManager.Lessons.Query.Classic;

// Patterns with backslashes, which keep them and what follows them.
internal static class Patterns
{
    /// <summary>Changes the stretches of a pattern that are neither escaped nor wildcards.</summary>
    public static string MapPlain(string pattern, string wildcards, Func<string, string> map)
    {
        var mapped = new StringBuilder();
        var start = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var special = pattern[i] == '\\' ? 2 : wildcards.Contains(pattern[i], StringComparison.Ordinal) ? 1 : 0;
            if (special > 0)
            {
                var end = Math.Min(i + special, pattern.Length);
                mapped.Append(map(pattern[start..i])).Append(pattern, i, end - i);
                (start, i) = (end, end - 1);
            }
        }

        return mapped.Append(map(pattern[start..])).ToString();
    }
}
