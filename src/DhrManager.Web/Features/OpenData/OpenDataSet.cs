using DhrManager.Domain.Library;

namespace DhrManager.Web.Features.OpenData;

/// <summary>The reviews of a version, with the years that would point at one of few hidden.</summary>
public sealed class OpenDataSet
{
    private readonly Dictionary<(string Partnership, int Year), bool> _isHidden = [];

    public OpenDataSet(IReadOnlyList<OpenReview> reviews, int level)
    {
        Reviews = [.. reviews.OrderBy(review => review.Id, StringComparer.Ordinal)];
        Partnerships = [.. reviews.Select(review => review.Partnership).Distinct().Order(StringComparer.Ordinal)];
        Years = [.. reviews.Select(review => review.Year).Distinct().Order()];
        var counts = new int[Partnerships.Count, Years.Count];
        var (place, year) = (Numbered(Partnerships), Numbered(Years));
        foreach (var review in reviews)
        {
            counts[place[review.Partnership], year[review.Year]]++;
        }

        Counts = SmallNumbers.Protect(counts, level);
        foreach (var (partnership, row) in place)
        {
            foreach (var (of, column) in year)
            {
                _isHidden[(partnership, of)] = Counts[row, column] is null;
            }
        }
    }

    /// <summary>In the order of their ids, which is no order of anything else.</summary>
    public IReadOnlyList<OpenReview> Reviews { get; }

    public IReadOnlyList<string> Partnerships { get; }

    public IReadOnlyList<int> Years { get; }

    /// <summary>Reviews by partnership and year, small numbers hidden.</summary>
    public ProtectedTable Counts { get; }

    /// <summary>How many reviews are without their year.</summary>
    public int WithoutYear => Reviews.Count(review => YearOf(review) is null);

    /// <summary>Null where there are so few of that partnership and year that it is hidden.</summary>
    public int? YearOf(OpenReview review) => _isHidden[(review.Partnership, review.Year)] ? null : review.Year;

    private static Dictionary<T, int> Numbered<T>(IReadOnlyList<T> values)
        where T : notnull => values.Index().ToDictionary(value => value.Item, value => value.Index);
}
