using System.Collections.Frozen;

namespace DhrManager.Lessons.Text;

// Words that the algorithm would stem together with a word of another meaning in this field.
// "police" and "policy" need no guard: the algorithm already keeps them apart (a test holds it to that).
internal static class GuardWords
{
    public static readonly FrozenDictionary<string, string> Stems = new Dictionary<string, string>
    {
        ["organization"] = "organis",
        ["organizations"] = "organis",
        ["organizational"] = "organis",
        ["organize"] = "organis",
        ["organized"] = "organis",
        ["organizing"] = "organis",
        ["generally"] = "generally",
        ["university"] = "university",
        ["universities"] = "university",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
