using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Domain.Vocabulary;

namespace DhrManager.Domain.References;

// One line of a list. What it does not say stays as it was.
internal sealed class ReferenceFileRow(FileRow fields, ReferenceFacts? before, ThemeList themes)
{
    private string? _problem = fields.Problem;

    public (ReferenceFacts Facts, string? Problem) Read()
    {
        var facts = new ReferenceFacts
        {
            Title = fields.Text(ReferenceColumns.Title) ?? before?.Title,
            Link = fields.Text(ReferenceColumns.Link),
            Source = Coded<ReferenceSource>(ReferenceColumns.Source, "publishers") ?? before?.Source ?? ReferenceSource.Other,
            Kind = Coded<ReferenceKind>(ReferenceColumns.Kind, "kinds of review") ?? before?.Kind,
            Year = Year() ?? before?.Year,
            Themes = Themes() ?? before?.Themes ?? [],
        };
        return (facts, _problem);
    }

    // Accepts code or label, whatever the case.
    private T? Coded<T>(FileColumn column, string what)
        where T : CodedValue, ICodedList<T>
    {
        var text = fields.Text(column);
        var found = T.List.All.FirstOrDefault(value => IsSame(value.Code, text) || IsSame(value.Label, text));
        if (text is not null && found is null)
        {
            _problem ??= $"“{text}” is not among the {what}. Write one of: {string.Join(", ", T.List.All.Select(value => value.Label))}.";
        }

        return found;
    }

    private int? Year()
    {
        var text = fields.Text(ReferenceColumns.Year);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }

        _problem ??= text is null ? null : "The year must be in four figures, for example 2019.";
        return null;
    }

    // By code or by name. A name that several themes have is of the first; a word that is none is refused later, as it stands.
    private IReadOnlyList<string>? Themes() => fields.Text(ReferenceColumns.Themes)?
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(word => themes.CurrentOf(themes.All.FirstOrDefault(theme => IsSame(theme.Code, word) || IsSame(theme.Label, word))?.Code ?? word))
        .Distinct()
        .ToList();

    private static bool IsSame(string one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
