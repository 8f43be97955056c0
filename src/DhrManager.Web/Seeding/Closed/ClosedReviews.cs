using DhrManager.Domain.Access;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;

namespace DhrManager.Web.Seeding.Closed;

/// <summary>Loads the twelve closed reviews of the demo.</summary>
public sealed class ClosedReviews(DhrDbContext db, RegimeCatalogue regimes, string seedFolder)
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var closed in Read(seedFolder))
        {
            Add(closed);
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>What the files hold, in the order of their names.</summary>
    /// <exception cref="SettingsException">A file cannot be opened or read.</exception>
    public static IEnumerable<ClosedReview> Read(string seedFolder)
    {
        var partnerships = DemoCounty.Read(seedFolder).Partnerships.ToDictionary(p => p.Name, p => p.Code);
        return Directory.EnumerateFiles(Path.Combine(seedFolder, "demo", "reviews"), "*.json").Order(StringComparer.Ordinal)
            .Select(ClosedReviewFile.Read)
            .Select(file => Closed(file, partnerships[file.CommunitySafetyPartnership]));
    }

    private void Add(ClosedReview closed)
    {
        var review = Review.ImportClosed(closed, regimes.InForceOn(closed.NotifiedOn!.Value), db.Actor);
        review.GrantAccess(DemoCounty.Person("csp.chair"), ReviewRole.CspChair, agencyId: null, db.Actor);
        db.Reviews.Add(review);
    }

    private static ClosedReview Closed(ClosedReviewFile file, string partnership)
    {
        var published = ClosedReviewWords.MiddleOf(file.Dates.Published);
        return new ClosedReview
        {
            Id = DemoCounty.IdOf("review", file.Id),
            Reference = file.CaseReference,
            PartnershipId = DemoCounty.Partnership(partnership),
            Managers = DemoPeople.ManagersOf(partnership),
            Pseudonym = file.Victim.Pseudonym,
            AgeBand = ClosedReviewWords.AgeBand(file.Victim.AgeBand),
            Sex = ClosedReviewWords.Sex(file.Victim.Sex),
            Relationship = ClosedReviewWords.Relationship(file.Perpetrator.Relationship),
            OtherPeople = [Perpetrator(file)],
            DeathCategory = ClosedReviewWords.Category(file.Death.Type),
            DiedOn = ClosedReviewWords.MiddleOf(file.Death.Month),
            NotifiedOn = ClosedReviewWords.MiddleOf(file.Dates.Notified),
            DecidedOn = ClosedReviewWords.MiddleOf(file.Dates.Decision),
            PublishedOn = published,
            ClosedOn = file.Recommendations.Max(r => r.CompletedDate) is { } last && last > published ? last : published,
            PublishedAddress = $"https://reviews.estmere.example/{file.Id.ToLowerInvariant()}",
            Summary = Summary(file),
            Lessons = [.. file.LearningPoints.Select(text => Lesson(text)), .. file.GoodPractice.Select(text => Lesson(text, isGoodPractice: true))],
            Recommendations = [.. file.Recommendations.Select(r => Recommendation(r, published))],
        };
    }

    private static ClosedReviewPerson Perpetrator(ClosedReviewFile file) => new(
        file.Death.Type == "suicide" ? PersonRole.AllegedPerpetrator : PersonRole.Perpetrator,
        file.Perpetrator.Pseudonym,
        ClosedReviewWords.AgeBand(file.Perpetrator.AgeBand),
        ClosedReviewWords.Sex(file.Perpetrator.Sex));

    private static CaseSummary Summary(ClosedReviewFile file) => new()
    {
        Title = file.Title,
        ReviewType = file.ReviewType,
        Paragraphs = file.Summary,
        KeyFindings = file.KeyFindings,
        Flags = [.. file.Features.Select(ClosedReviewWords.Flag).OfType<CaseFlag>()],
        Tags = [.. file.Features.Where(f => ClosedReviewWords.Flag(f) is null)],
        AgencyIds = [.. file.AgenciesWithContact.Select(a => DemoCounty.Agency(a.Code))],
        PanelAgencyIds = [.. file.Panel.Select(a => DemoCounty.Agency(a.Code))],
        Facts =
        [
            new("Cause of death", file.Death.Method),
            new("Place of death", file.Death.Location),
            new("Children present", file.Death.ChildrenPresent ? "yes" : "no"),
            .. Facts(file.Victim),
            .. Facts(file.Perpetrator),
        ],
    };

    private static IEnumerable<CaseFact> Facts(FilePerson person)
    {
        yield return new("Ethnicity", person.Ethnicity, person.Pseudonym);
        if (person.Vulnerabilities.Count > 0)
        {
            yield return new("Vulnerabilities", string.Join(", ", person.Vulnerabilities), person.Pseudonym);
        }

        if (person.MentalHealth.Count > 0)
        {
            yield return new("Mental health", string.Join(", ", person.MentalHealth), person.Pseudonym);
        }

        if (person.Verdict is { } verdict)
        {
            yield return new("Criminal outcome", verdict, person.Pseudonym);
        }
    }

    private static LessonText Lesson(string text, bool isGoodPractice = false) => new(text, Themes: [], AgencyIds: [], isGoodPractice);

    // What is asked of the nation goes to a department by letter; the rest is led by an agency of the county.
    private static ClosedRecommendation Recommendation(FileRecommendation file, DateOnly published)
    {
        var isNational = file.Scope == "National";
        var text = new RecommendationText(
            file.Text,
            isNational ? RecommendationScope.National : RecommendationScope.Local,
            isNational ? null : DemoCounty.Agency(file.LeadAgency.Code),
            isNational ? file.LeadAgency.Name : null,
            [.. file.Themes.Select(t => t.Code)]);
        return isNational ? new(text, Action: null, Letter(file, published)) : new(text, Action(file), Letter: null);
    }

    private static ClosedAction Action(FileRecommendation file) =>
        new(file.TargetDate, ClosedReviewWords.Status(file.Status), file.Outcome, file.CompletedDate);

    private static ClosedLetter Letter(FileRecommendation file, DateOnly published) =>
        file.Status is "no response" or "awaiting response"
            ? new(published, ReceivedOn: null, Reply: null)
            : new(published, file.CompletedDate ?? file.TargetDate, $"{char.ToUpperInvariant(file.Status[0])}{file.Status[1..]}. {file.Outcome}");
}
