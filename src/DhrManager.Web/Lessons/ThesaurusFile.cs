using DhrManager.Lessons.Query;

namespace DhrManager.Web.Lessons;

/// <summary>The thesaurus of the field, as shipped with the seed data.</summary>
public static class ThesaurusFile
{
    public static Thesaurus Read(string seedFolder) => Thesaurus.Of(ReadTerms(seedFolder));

    /// <summary>None when the folder, which may be somebody's own, has none.</summary>
    public static IReadOnlyList<ThesaurusTerm> ReadTerms(string seedFolder)
    {
        var (terms, ambiguous) = (Path.Combine(seedFolder, "thesaurus.json"), Path.Combine(seedFolder, "thesaurus-ambiguous.json"));
        return File.Exists(terms) && File.Exists(ambiguous)
            ? Thesaurus.ReadTerms(File.ReadAllText(terms), File.ReadAllText(ambiguous))
            : [];
    }
}
