using System.Text;
using DhrManager.Lessons.Text;

namespace DhrManager.Lessons.Query.Patterns;

// "*" any letters, "?" one letter, "\" before a letter meant as it stands.
internal sealed record WildPattern : WordPattern
{
    private const char Any = '*';
    private const char One = '?';
    private const int MostParts = 2 * (TokenReader.LongestWord + 1);

    private readonly List<(char Letter, bool IsWild)> _parts = [];
    private readonly byte[] _beginning;

    public WildPattern(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            var isEscaped = pattern[i] == '\\' && i + 1 < pattern.Length;
            i += isEscaped ? 1 : 0;
            Add((char.ToLowerInvariant(pattern[i]), !isEscaped && pattern[i] is Any or One));
        }

        First = string.Concat(_parts.TakeWhile(part => !part.IsWild).Select(part => part.Letter));
        _beginning = Encoding.UTF8.GetBytes(First);
    }

    public override string First { get; }

    // Of stars in a row one says all. A pattern that asks for more letters than any word has matches none, however many more.
    private void Add((char Letter, bool IsWild) part)
    {
        if ((part != (Any, true) || !IsAt(_parts.Count - 1, Any)) && _parts.Count <= MostParts)
        {
            _parts.Add(part);
        }
    }

    // Only the last "*" is ever tried again, so that the time is at worst the product of the two lengths.
    public override bool IsMatch(ReadOnlySpan<char> word)
    {
        int at = 0, part = 0, star = -1, resume = 0;
        while (at < word.Length)
        {
            if (IsAt(part, Any))
            {
                (star, resume) = (part++, at);
            }
            else if (IsAt(part, One) || (part < _parts.Count && !_parts[part].IsWild && _parts[part].Letter == word[at]))
            {
                at++;
                part++;
            }
            else if (star >= 0)
            {
                (part, at) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        while (IsAt(part, Any))
        {
            part++;
        }

        return part == _parts.Count;
    }

    public override int WordCost => 1 + _parts.Count;

    public override bool IsBeyond(ReadOnlySpan<byte> word) => !word.StartsWith(_beginning);

    private bool IsAt(int part, char wild) => part >= 0 && part < _parts.Count && _parts[part] == (wild, true);
}
