using System.Globalization;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Vocabulary;

/// <summary>All themes at one moment, those that are not in use any more included.</summary>
public sealed class ThemeList
{
    private const int CodeMaxLength = 8;

    // In an address it stands for a theme that is not there yet.
    private const string NoCode = "NEW";

    private readonly Dictionary<string, ThemeTerm> _byCode;

    /// <param name="themes">All of them, in any order.</param>
    public ThemeList(IEnumerable<ThemeTerm> themes)
    {
        All = [.. themes.OrderBy(theme => theme.Place)];
        _byCode = All.ToDictionary(theme => theme.Code, StringComparer.Ordinal);
    }

    /// <summary>In their order; parts stand among the parts of all themes.</summary>
    public IReadOnlyList<ThemeTerm> All { get; }

    /// <returns>Null when there is no such theme.</returns>
    public ThemeTerm? WithCode(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>What people read; a code that is in no list stands for itself.</summary>
    public string LabelOf(string code) => WithCode(code)?.Label ?? code;

    /// <summary>The code that stands for one now: itself unless it was merged, or is in no list.</summary>
    public string CurrentOf(string code)
    {
        var current = code;
        while (WithCode(current) is { MergedInto: { } next })
        {
            current = next;
        }

        return current;
    }

    /// <summary>In their order; the themes themselves for null.</summary>
    public IReadOnlyList<ThemeTerm> PartsOf(string? code) => [.. All.Where(theme => theme.PartOf == code)];

    /// <summary>What a theme in use was called before, with the names of all that were merged into it.</summary>
    public IReadOnlyList<string> FormerNamesOf(string code) =>
    [
        .. All.Where(theme => CurrentOf(theme.Code) == code)
            .SelectMany(theme => theme.Code == code ? theme.AlsoKnownAs : theme.AlsoKnownAs.Append(theme.Label))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <returns>The name without the blanks around it.</returns>
    internal string RefuseTaken(string? label, string? partOf, ThemeTerm? except)
    {
        var name = TypedWords.Needed(label, "Enter the name.", ThemeTerm.LabelMaxLength, "The name");
        var taken = PartsOf(partOf).FirstOrDefault(theme => theme != except && theme.AlsoKnownAs.Append(theme.Label).Any(known => TypedWords.AreSame(known, name)));
        RuleBrokenException.ThrowIf(
            taken is not null,
            taken is not null && TypedWords.AreSame(taken.Label, name)
                ? $"There is “{taken.Label}” already. Choose another name, or merge the two."
                : $"“{taken?.Label}” was once called that, so old links would lead to it. Choose another name.",
            Citations.Local);
        return name;
    }

    // Codes are never used again: what was tagged with a theme that is gone still has it.
    internal string FreeCode(string name, string? partOf)
    {
        var letters = new string([.. name.ToUpperInvariant().TakeWhile(c => c != ' ').Where(char.IsAsciiLetterUpper).Take(CodeMaxLength)]);
        var stem = partOf is null ? (letters.Length == 0 ? "THEME" : letters) : partOf + "-";
        return Enumerable.Range(1, _byCode.Count + 2)
            .Select(number => partOf is null && number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}{number}"))
            .First(code => code != NoCode && !_byCode.ContainsKey(code));
    }
}
