namespace DhrManager.Lessons.Query.Classic;

internal static class QueryCharacters
{
    private const string Special = "+-!():^[]\"{}~*?\\/";

    public static bool IsWhite(char c) => c is ' ' or '\t' or '\n' or '\r' or '\u3000';

    public static bool StartsWord(char c) => !IsWhite(c) && !Special.Contains(c, StringComparison.Ordinal);

    public static bool ContinuesWord(char c) => c is '+' or '-' || StartsWord(c);
}
