using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Chronologies;

/// <summary>How exactly a record says when something happened. Codes are stored.</summary>
public sealed record DatePrecision : CodedValue, ICodedList<DatePrecision>
{
    public static readonly DatePrecision Exact = new("exact", "Exact day");
    public static readonly DatePrecision About = new("about", "About");
    public static readonly DatePrecision Month = new("month", "Month only");
    public static readonly DatePrecision Year = new("year", "Year only");
    public static readonly DatePrecision Unknown = new("unknown", "Not recorded");

    private DatePrecision(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<DatePrecision> List { get; } = new(Exact, About, Month, Year, Unknown);
}
