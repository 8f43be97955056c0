namespace DhrManager.Domain.CodedLists;

/// <summary>Who publishes what the library points to.</summary>
/// <remarks>Source: local procedure.</remarks>
public sealed record ReferenceSource : CodedValue, ICodedList<ReferenceSource>
{
    public static readonly ReferenceSource HomeOffice = new("home-office", "Home Office library of domestic homicide reviews");
    public static readonly ReferenceSource Nspcc = new("nspcc", "NSPCC national case review repository");
    public static readonly ReferenceSource SarLibrary = new("sar-library", "National library of safeguarding adults reviews");
    public static readonly ReferenceSource Coroners = new("coroners", "Prevention of future deaths reports of coroners");
    public static readonly ReferenceSource Ons = new("ons", "Office for National Statistics");
    public static readonly ReferenceSource Other = new("other", "Another publisher");

    private ReferenceSource(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ReferenceSource> List { get; } = new(HomeOffice, Nspcc, SarLibrary, Coroners, Ons, Other);
}
