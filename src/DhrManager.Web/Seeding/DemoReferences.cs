using DhrManager.Domain.CodedLists;
using DhrManager.Domain.References;
using DhrManager.Domain.Vocabulary;
using DhrManager.Web.Data;

namespace DhrManager.Web.Seeding;

/// <summary>The ways into the national collections. They are real, so nobody has checked them for the demo: the list says so.</summary>
public sealed class DemoReferences(DhrDbContext db)
{
    private static readonly ReferenceFacts[] _all =
    [
        To("https://homicide-review.homeoffice.gov.uk/", "Library of domestic homicide reviews", ReferenceSource.HomeOffice, ReferenceKind.DomesticHomicide),
        To("https://library.nspcc.org.uk/", "National case review repository", ReferenceSource.Nspcc, ReferenceKind.ChildSafeguarding),
        To("https://nationalnetwork.org.uk/", "National library of safeguarding adults reviews", ReferenceSource.SarLibrary, ReferenceKind.SafeguardingAdults),
        To("https://www.judiciary.uk/prevention-of-future-death-reports/", "Prevention of future deaths reports", ReferenceSource.Coroners, ReferenceKind.FutureDeaths),
    ];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        db.ExternalReferences.AddRange(_all.Select(facts => ExternalReference.Add(DemoCounty.Partnership("PA"), facts, new ThemeList([]), db.Actor)));
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private static ReferenceFacts To(string link, string title, ReferenceSource source, ReferenceKind kind) =>
        new() { Link = link, Title = title, Source = source, Kind = kind };
}
