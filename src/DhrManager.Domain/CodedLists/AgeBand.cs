namespace DhrManager.Domain.CodedLists;

/// <summary>Age as it may be published: never the age itself.</summary>
/// <remarks>
/// Source: the bands of the Home Office Domestic Homicide Review Library; "under-16" is added for children, of whom
/// nothing narrower is ever published.
/// </remarks>
public sealed record AgeBand : CodedValue, ICodedList<AgeBand>
{
    public static readonly AgeBand Under16 = new("under-16", "Under 16", 0);
    public static readonly AgeBand From16 = new("16-19", "16 to 19", 16);
    public static readonly AgeBand From20 = new("20-24", "20 to 24", 20);
    public static readonly AgeBand From25 = new("25-34", "25 to 34", 25);
    public static readonly AgeBand From35 = new("35-44", "35 to 44", 35);
    public static readonly AgeBand From45 = new("45-54", "45 to 54", 45);
    public static readonly AgeBand From55 = new("55-64", "55 to 64", 55);
    public static readonly AgeBand From65 = new("65-over", "65 and over", 65);
    public static readonly AgeBand Unknown = new("unknown", "Not known", null);

    private readonly int? _youngest;

    private AgeBand(string code, string label, int? youngest)
        : base(code, label) => _youngest = youngest;

    public static CodedList<AgeBand> List { get; } = new(
        Under16,
        From16,
        From20,
        From25,
        From35,
        From45,
        From55,
        From65,
        Unknown);

    /// <param name="age">Whole years; null when not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public static AgeBand Of(int? age)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(age ?? 0, nameof(age));
        return List.All.LastOrDefault(band => band._youngest <= age) ?? Unknown;
    }
}
