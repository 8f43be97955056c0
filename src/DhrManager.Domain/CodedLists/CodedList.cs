using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace DhrManager.Domain.CodedLists;

/// <summary>All values of a list, in the order in which people should see them.</summary>
public sealed partial class CodedList<T>
    where T : CodedValue
{
    private readonly FrozenDictionary<string, T> _byCode;

    /// <exception cref="ArgumentException">A code is used twice, or is not lower-case words joined by hyphens.</exception>
    public CodedList(params T[] values)
    {
        if (values.FirstOrDefault(v => !WellFormed().IsMatch(v.Code)) is { } malformed)
        {
            throw new ArgumentException($"The code '{malformed.Code}' is not lower-case words joined by hyphens.", nameof(values));
        }

        if (values.GroupBy(v => v.Code).FirstOrDefault(g => g.Count() > 1) is { } repeated)
        {
            throw new ArgumentException($"The code '{repeated.Key}' is used twice.", nameof(values));
        }

        All = values.AsReadOnly();
        _byCode = values.ToFrozenDictionary(v => v.Code);
    }

    public IReadOnlyList<T> All { get; }

    /// <exception cref="KeyNotFoundException">The list has no such code.</exception>
    public T Find(string code) => TryFind(code, out var value)
        ? value
        : throw new KeyNotFoundException($"'{code}' is not a code of the list {typeof(T).Name}.");

    public bool TryFind([NotNullWhen(true)] string? code, [NotNullWhen(true)] out T? value)
    {
        value = null;
        return code is not null && _byCode.TryGetValue(code, out value);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex WellFormed();
}
