using DhrManager.Lessons.Query;

namespace DhrManager.Web.Lessons;

/// <summary>The other words that searches know at the moment. They begin as shipped and follow the database from then on.</summary>
public sealed class SearchWords(Thesaurus shipped)
{
    private volatile Thesaurus _now = shipped;

    public Thesaurus Now => _now;

    public void Use(Thesaurus thesaurus) => _now = thesaurus;
}
