namespace DhrManager.Domain.CodedLists;

/// <summary>Where a partnership heard of a review of before.</summary>
/// <remarks>Source: local procedure.</remarks>
public sealed record EntrySource : CodedValue, ICodedList<EntrySource>
{
    public static readonly EntrySource HomeOffice = new("home-office", "Home Office list or library");
    public static readonly EntrySource OwnSite = new("own-site", "Site of the partnership");
    public static readonly EntrySource CouncilArchive = new("council-archive", "Archive of the council");
    public static readonly EntrySource Agency = new("agency", "Records of an agency");
    public static readonly EntrySource Press = new("press", "Newspaper");
    public static readonly EntrySource Memory = new("memory", "Somebody remembers it");
    public static readonly EntrySource Other = new("other", "Elsewhere");

    private EntrySource(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<EntrySource> List { get; } = new(
        HomeOffice,
        OwnSite,
        CouncilArchive,
        Agency,
        Press,
        Memory,
        Other);
}
