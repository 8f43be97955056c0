using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Web.Data.Library;

namespace DhrManager.Web.Features.OpenData;

/// <param name="Values">What may stand in it.</param>
/// <param name="Gaps">What is known to be missing, and what is hidden.</param>
public sealed record OpenDataColumn(string Code, string Meaning, string Values, string Gaps);

/// <summary>A file of the data set, whatever its format.</summary>
public sealed record OpenDataTable(string Code, string Name, IReadOnlyList<OpenDataColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>The files of the data set.</summary>
public static class OpenDataTables
{
    /// <summary>Codes and names, for links.</summary>
    public static IReadOnlyList<(string Code, string Name)> All { get; } =
    [
        ("reviews", "Reviews, one a row"),
        ("recommendations", "Recommendations, one a row"),
        ("counts", "Reviews by partnership and year"),
        ("codebook", "Codebook: what every column means"),
        ("changes", "Change log of all versions"),
    ];

    /// <param name="level">Small numbers are those under it.</param>
    /// <returns>Null when there is no such file.</returns>
    public static OpenDataTable? Find(string code, OpenDataSet data, IReadOnlyList<OpenDataRelease> releases, int level) => code switch
    {
        "reviews" => Reviews(data, level),
        "recommendations" => Recommendations(data),
        "counts" => Counts(data, level),
        "codebook" => Codebook(data, level),
        "changes" => Changes(releases),
        _ => null,
    };

    /// <summary>The columns of every file, with the file they stand in.</summary>
    public static IEnumerable<(string File, OpenDataColumn Column)> Columns(OpenDataSet data, int level) =>
        new[] { Reviews(data, level), Recommendations(data), Counts(data, level) }.SelectMany(table => table.Columns.Select(column => (table.Code, column)));

    private static OpenDataTable Reviews(OpenDataSet data, int level) => new(
        "reviews",
        "Reviews",
        [
            new("review", "Id of the review, the same in all versions", "12 letters and figures", "None"),
            new("partnership", "Name of the partnership that published it", "Text", "None"),
            new("year", "Year of publication; of closing where no report was published", "Four figures", Rule(level)),
            new("review_type", "What the law called the review", "For example DHR", "None"),
            new("lessons", "Lessons it names", "Whole number", "Reviews taken over from before this system name what their papers named"),
            new("good_practice", "Good practice it names", "Whole number", "As lessons"),
            new("recommendations", "Recommendations it makes", "Whole number", "As lessons"),
            new("themes", "Themes of its lessons and recommendations", "Codes of the list of themes, with semicolons between", NotStated),
        ],
        [.. data.Reviews.Select(IReadOnlyList<string> (r) => [r.Id, r.Partnership, Text(data.YearOf(r)), r.ReviewType, Text(r.Lessons), Text(r.GoodPractice), Text(r.Recommendations.Count), string.Join(';', r.Themes)])]);

    private static OpenDataTable Recommendations(OpenDataSet data) => new(
        "recommendations",
        "Recommendations",
        [
            new("recommendation", "Id of the recommendation, the same in all versions", "12 letters and figures", "None"),
            new("review", "Id of its review", "As in the file of reviews", "None"),
            new("number", "Its number in the review", "Whole number", "None"),
            new("text", "As published", "Text", "It is the text of a published report, so whoever looks for it finds the report"),
            new("reach", "How far it reaches", Codes<RecommendationScope>(), "None"),
            new("lead", "The agency that leads, or the body outside that is addressed", "Text", "Empty when not recorded"),
            new("themes", "Its themes", "Codes of the list of themes, with semicolons between", NotStated),
            new("status", "What became of it", Codes<RecommendationStatus>(), "As known on the day of the version"),
            new("actions", "Actions that answer it", "Whole number", "0 also when a body outside is addressed"),
        ],
        [.. data.Reviews.SelectMany(review => review.Recommendations.Select(IReadOnlyList<string> (r) => [r.Id, review.Id, Text(r.Number), r.Text, r.Reach, r.Lead, string.Join(';', r.Themes), r.Status, Text(r.Actions)]))]);

    private static OpenDataTable Counts(OpenDataSet data, int level) => new(
        "counts",
        "Reviews by partnership and year",
        [
            new("partnership", "Name of the partnership; \"all\" for the total", "Text", "None"),
            new("year", "Year of publication; \"all\" for the total", "Four figures, or all", "None"),
            new("reviews", "How many", "Whole number, or empty", Rule(level)),
        ],
        [
            .. from row in Enumerable.Range(0, data.Partnerships.Count + 1)
               from column in Enumerable.Range(0, data.Years.Count + 1)
               select (IReadOnlyList<string>)[
                   row == data.Partnerships.Count ? "all" : data.Partnerships[row],
                   column == data.Years.Count ? "all" : Text(data.Years[column]),
                   Text(data.Counts[row, column])],
        ]);

    private static OpenDataTable Codebook(OpenDataSet data, int level) => new(
        "codebook",
        "Codebook",
        [
            new("file", "Which file", "Text", ""),
            new("column", "Which column", "Text", ""),
            new("meaning", "What it means", "Text", ""),
            new("values", "What may stand in it", "Text", ""),
            new("gaps", "What is missing or hidden", "Text", ""),
        ],
        [.. Columns(data, level).Select(IReadOnlyList<string> (c) => [c.File, c.Column.Code, c.Column.Meaning, c.Column.Values, c.Column.Gaps])]);

    private static OpenDataTable Changes(IReadOnlyList<OpenDataRelease> releases) => new(
        "changes",
        "Change log",
        [
            new("version", "Number of the version", "Whole number", ""),
            new("made_on", "Day it was made", "Year, month and day", ""),
            new("reviews", "Reviews in it", "Whole number", ""),
            new("added", "Reviews that are new", "Whole number", ""),
            new("removed", "Reviews that went out", "Whole number", ""),
            new("changed", "Reviews of which something changed", "Whole number", ""),
            new("note", "What its maker says", "Text", ""),
        ],
        [.. releases.Select(IReadOnlyList<string> (r) => [Text(r.Number), r.MadeOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Text(r.Reviews.Count), Text(r.Added), Text(r.Removed), Text(r.Changed), r.Note])]);

    private const string NotStated = "Empty means not stated, which is not the same as none";

    private static string Rule(int level) => string.Create(
        CultureInfo.InvariantCulture,
        $"Empty where a partnership has from 1 to {level - 1} reviews of a year, and in as many other places as are needed so that those cannot be worked out");

    private static string Codes<T>()
        where T : CodedValue, ICodedList<T> => string.Join("; ", T.List.All.Select(value => $"{value.Code}: {value.Label}"));

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
