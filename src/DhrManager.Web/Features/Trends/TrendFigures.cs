using DhrManager.Domain.Library;
using DhrManager.Lessons.Index;
using DhrManager.Web.Lessons;

namespace DhrManager.Web.Features.Trends;

/// <summary>
/// How often lessons and recommendations mention a theme for an agency, by year of publication. One that has two themes
/// and is for three agencies is six mentions, so that rows and columns add up.
/// </summary>
public sealed class TrendFigures
{
    private TrendFigures(IReadOnlyList<Mention> mentions, IReadOnlyList<string> themes, int level)
    {
        Mentions = mentions;
        var used = mentions.Select(m => m.Theme).ToHashSet();
        Themes = [.. themes.Where(used.Contains), .. used.Except(themes).Order(StringComparer.Ordinal)];
        Agencies = [.. mentions.CountBy(m => m.Agency).OrderByDescending(agency => agency.Value).ThenBy(agency => agency.Key, StringComparer.Ordinal).Select(agency => agency.Key)];
        Places = [.. mentions.Select(m => m.Place).Distinct().Order(StringComparer.Ordinal)];
        Years = mentions.Count == 0 ? [] : [.. Enumerable.Range(mentions.Min(m => m.On.Year), mentions.Max(m => m.On.Year) - mentions.Min(m => m.On.Year) + 1)];
        (Cube, PlacesByYear) = Protect(level);
    }

    /// <summary>Every mention; for those who may see exact figures.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>Codes of themes, in the order of the list.</summary>
    public IReadOnlyList<string> Themes { get; }

    /// <summary>Names; the one with most mentions first.</summary>
    public IReadOnlyList<string> Agencies { get; }

    public IReadOnlyList<string> Places { get; }

    /// <summary>Without gaps.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Theme by agency by year.</summary>
    public ProtectedCube Cube { get; }

    /// <summary>Place by year.</summary>
    public ProtectedTable PlacesByYear { get; }

    /// <param name="themes">Codes of all themes, in order.</param>
    public static TrendFigures Of(IEnumerable<Finding> findings, IReadOnlyList<string> themes, int level) =>
        new([.. findings.Where(finding => finding.Kind != LessonKind.GoodPractice).SelectMany(Mention.Of)], themes, level);

    /// <summary>The theme that a sub-theme is part of.</summary>
    public static string ThemeOf(string code) => code == LessonDocuments.NotStated ? code : code.Split('-')[0];

    // The years' totals are the same in both: what one hides, the other must.
    private (ProtectedCube Cube, ProtectedTable Places) Protect(int level)
    {
        var (byTheme, byPlace) = Count();
        var (themes, agencies) = (Themes.Count, Agencies.Count);
        HashSet<int> hidden = [];
        while (true)
        {
            var cube = SmallNumbers.Protect(byTheme, level, (theme, agency, year) => theme == themes && agency == agencies && hidden.Contains(year));
            var places = SmallNumbers.Protect(byPlace, level, (place, year) => place == Places.Count && hidden.Contains(year));
            var found = Enumerable.Range(0, Years.Count + 1).Where(year => cube[themes, agencies, year] is null || places[Places.Count, year] is null).ToHashSet();
            if (found.IsSubsetOf(hidden))
            {
                return (cube, places);
            }

            hidden.UnionWith(found);
        }
    }

    private (int[,,] ByTheme, int[,] ByPlace) Count()
    {
        var (byTheme, byPlace) = (new int[Themes.Count, Agencies.Count, Years.Count], new int[Places.Count, Years.Count]);
        var (theme, agency, place) = (Numbered(Themes), Numbered(Agencies), Numbered(Places));
        foreach (var mention in Mentions)
        {
            var year = mention.On.Year - Years[0];
            byPlace[place[mention.Place], year]++;
            byTheme[theme[mention.Theme], agency[mention.Agency], year]++;
        }

        return (byTheme, byPlace);
    }

    private static Dictionary<string, int> Numbered(IEnumerable<string> values) => values.Index().ToDictionary(value => value.Item, value => value.Index);
}

/// <summary>That one lesson or recommendation is about a theme and for an agency.</summary>
public sealed record Mention(string Theme, string Agency, string Place, DateOnly On)
{
    public static IEnumerable<Mention> Of(Finding finding) =>
        from theme in Or(LessonDocuments.NotStated, finding.Themes.Select(TrendFigures.ThemeOf).Distinct())
        from agency in Or(LessonDocuments.EveryAgency, finding.Agencies)
        select new Mention(theme, agency, finding.Partnership, finding.PublishedOn);

    private static IEnumerable<string> Or(string ifNone, IEnumerable<string> values) => values.DefaultIfEmpty(ifNone);
}
