using DhrManager.Domain.CodedLists;
using DhrManager.Lessons.Index;
using DhrManager.Web.Features;

namespace DhrManager.Web.Lessons;

// The parts of a document of the index that follow from several facts.
internal static class DocumentWords
{
    /// <summary>Characters of a title that is taken from the text.</summary>
    private const int TitleLength = 80;

    public static IReadOnlyList<string> Or(string ifNone, IReadOnlyList<string> values) => values.Count == 0 ? [ifNone] : values;

    public static string TitleFrom(IReadOnlyList<string> codes, string text, Themes themes) =>
        codes.Count > 0 ? string.Join("; ", codes.Select(themes.LabelOf)) : FirstWords(text);

    // "Between agencies" does not say that it is about sharing information, and a text seldom names whom it is for. Who
    // learned a theme's old name searches for that.
    public static string KeywordsOf(IReadOnlyList<string> codes, IEnumerable<string> agencies, Themes themes) =>
        string.Join('\n', codes.Select(themes.ThemeOf).Concat(agencies).Concat(codes.SelectMany(themes.FormerNamesOf)).Where(words => words.Length > 0).Distinct());

    public static Dictionary<string, IReadOnlyList<string>> With(IReadOnlyDictionary<string, IReadOnlyList<string>> values, params (string Facet, IReadOnlyList<string> Values)[] more) =>
        new(values.Concat(more.Select(facet => KeyValuePair.Create(facet.Facet, facet.Values))));

    public static IReadOnlyList<string> Subjects(IReadOnlyList<string> codes, Themes themes) =>
        Or(Facets.NotStated, [.. codes.Select(themes.ThemeOf).Where(subject => subject.Length > 0).Distinct()]);

    public static IReadOnlyList<string> EvidenceOf(IEnumerable<PublishedAction> actions) =>
        [actions.Select(action => action.Evidence).OfType<EvidenceLevel>().MaxBy(level => level.Level)?.Label ?? Facets.NotStated];

    public static string FirstWords(string text)
    {
        if (text.Length <= TitleLength)
        {
            return text.TrimEnd('.');
        }

        var end = text.LastIndexOf(' ', TitleLength);
        return text[..(end > 0 ? end : TitleLength)].TrimEnd(',', ';', ':', '.') + " …";
    }
}
