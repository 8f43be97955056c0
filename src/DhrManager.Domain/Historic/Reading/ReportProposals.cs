using System.Text.RegularExpressions;
using DhrManager.Domain.Chronologies;

namespace DhrManager.Domain.Historic.Reading;

/// <summary>What a report seems to say of itself. A person confirms or corrects each.</summary>
/// <param name="Title">Null when the first page gives none.</param>
/// <param name="PartnershipId">The partnership of the directory whose name stands on the first pages; null when none does.</param>
/// <param name="Agencies">Agencies of the directory it names, those named most first.</param>
public sealed partial record ReportProposals(
    string? Title,
    ChronologyDate DiedWhen,
    ChronologyDate PublishedWhen,
    Guid? PartnershipId,
    IReadOnlyList<NamedAgency> Agencies)
{
    private const int FirstPages = 4;
    private const int LongestTitle = 200;

    /// <param name="pages">The text of each page, from the first.</param>
    /// <param name="partnerships">Of the directory: id and name.</param>
    /// <param name="agencies">Of the directory: id and name.</param>
    public static ReportProposals Of(
        IReadOnlyList<string> pages, IReadOnlyDictionary<Guid, string> partnerships, IReadOnlyDictionary<Guid, string> agencies)
    {
        var first = OneLine(string.Join('\n', pages.Take(FirstPages)));
        return new ReportProposals(
            TitleOf(pages.Count > 0 ? pages[0] : ""),
            Date(Died(), OneLine(string.Join('\n', pages))),
            Date(Published(), first) is { From: not null } published ? published : LastMonth(OneLine(pages.Count > 0 ? pages[0] : "")),
            partnerships.Where(p => first.Contains(p.Value, StringComparison.OrdinalIgnoreCase)).Select(p => (Guid?)p.Key).FirstOrDefault(),
            Named(pages, agencies));
    }

    // The lines of the first page around the words that every such report has on its cover.
    private static string? TitleOf(string page)
    {
        var lines = page.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var at = lines.FindIndex(line => Cover().IsMatch(line));
        if (at < 0)
        {
            return lines.Find(line => line.Any(char.IsLetter));
        }

        var title = OneLine(string.Join(' ', lines.Skip(at).TakeWhile((line, i) => i == 0 || (i < 4 && !AfterTitle().IsMatch(line)))));
        return title.Length <= LongestTitle ? title : title[..LongestTitle];
    }

    private static ChronologyDate Date(Regex pattern, string text)
    {
        foreach (Match match in pattern.Matches(text))
        {
            if (ChronologyDate.TryRead(match.Groups["date"].Value, out var date, out _) && date.From is not null)
            {
                return date;
            }
        }

        return ChronologyDate.Unknown;
    }

    // A cover usually ends with the month in which the report was finished.
    private static ChronologyDate LastMonth(string cover) =>
        MonthAndYear().Matches(cover).LastOrDefault() is { } match && ChronologyDate.TryRead(match.Value, out var date, out _) ? date : ChronologyDate.Unknown;

    private static IReadOnlyList<NamedAgency> Named(IReadOnlyList<string> pages, IReadOnlyDictionary<Guid, string> agencies)
    {
        var text = OneLine(string.Join('\n', pages));
        return
        [
            .. agencies.Select(agency => new NamedAgency(agency.Key, agency.Value, Count(text, agency.Value)))
                .Where(agency => agency.Times > 0)
                .OrderByDescending(agency => agency.Times)
                .ThenBy(agency => agency.Name, StringComparer.Ordinal),
        ];
    }

    private static int Count(string text, string name)
    {
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("domestic (?:homicide|abuse related death)|overview report|executive summary|\\bDHR\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cover();

    [GeneratedRegex("^(?:author|independent chair|chair|report author|date|version|final|prepared|commissioned|official|©)\\b|^\\d", RegexOptions.IgnoreCase)]
    private static partial Regex AfterTitle();

    [GeneratedRegex(@"\b(?:died|was killed|death of \w+|was found dead|date of death)\s*(?::|on|in|at)?\s*(?:on|in)?\s*(?<date>(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)?\s*(?:19|20)\d{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Died();

    [GeneratedRegex(@"\b(?:published|publication|date of publication)\s*(?::|on|in|date:?)?\s*(?<date>(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)?\s*(?:19|20)\d{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Published();

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:19|20)\d{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex MonthAndYear();
}

/// <summary>An agency that a report names.</summary>
/// <param name="Times">How often.</param>
public sealed record NamedAgency(Guid Id, string Name, int Times);
