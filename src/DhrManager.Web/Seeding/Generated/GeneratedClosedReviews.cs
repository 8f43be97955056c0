using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Seeding.Generated;

/// <summary>Closed reviews in number, each about 20,000 words with 20 recommendations. The same number gives the same review.</summary>
internal sealed class GeneratedClosedReviews(DhrDbContext db, RegimeCatalogue regimes, IReadOnlyList<Subtheme> themes)
{
    private const string Prefix = "GEN/";
    private const int ParagraphsInReport = 120;
    private const int RecommendationsInReview = 20;
    private const int LessonsInReview = 8;

    private static readonly string[] _partnerships = ["PA", "NE", "WE"];

    private static readonly DeathCategory[] _categories =
        [DeathCategory.IntimatePartnerHomicide, DeathCategory.SuspectedSuicide, DeathCategory.AdultFamilyHomicide, DeathCategory.IntimatePartnerHomicide];

    /// <summary>Adds so many to those that are there.</summary>
    public async Task AddAsync(int count, CancellationToken cancellationToken)
    {
        var there = await db.Reviews.CountAsync(r => r.Reference.StartsWith(Prefix), cancellationToken);
        for (var number = there + 1; number <= there + count; number++)
        {
            var closed = Closed(number);
            db.Reviews.Add(Review.ImportClosed(closed, regimes.InForceOn(closed.NotifiedOn!.Value), db.Actor));

            // One at a time: the context compares everything it tracks again and again, and these reviews are large.
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private ClosedReview Closed(int number)
    {
        var dice = new Dice(number);
        var chosen = Enumerable.Range(0, 6).Select(_ => dice.Pick(themes)).ToList();
        var pseudonym = dice.Pick(GeneratedNames.All);
        var text = new GeneratedText(dice, pseudonym, chosen);
        var partnership = dice.Pick(_partnerships);
        var notified = new DateOnly(2017, 1, 15).AddMonths(dice.Roll(72));
        var published = notified.AddMonths(18 + dice.Roll(12));
        return new ClosedReview
        {
            Reference = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:00000}"),
            PartnershipId = DemoCounty.Partnership(partnership),
            Managers = DemoPeople.ManagersOf(partnership),
            Pseudonym = pseudonym,
            AgeBand = AgeBand.Of(18 + dice.Roll(60)),
            Sex = dice.Roll(5) == 0 ? Sex.Male : Sex.Female,
            Relationship = Relationship.Spouse,
            DeathCategory = dice.Pick(_categories),
            DiedOn = notified.AddDays(-9),
            NotifiedOn = notified,
            DecidedOn = notified.AddMonths(1),
            PublishedOn = published,
            ClosedOn = published.AddMonths(12),
            Summary = new CaseSummary
            {
                Title = $"Domestic homicide review: “{pseudonym}”",
                ReviewType = "DHR",
                Paragraphs = [.. Enumerable.Range(0, ParagraphsInReport).Select(_ => text.Paragraph())],
                KeyFindings = [.. chosen.Select(text.Finding)],
                Flags = [dice.Pick(CaseFlag.List.All), dice.Pick(CaseFlag.List.All)],
            },
            Lessons = [.. Enumerable.Range(0, LessonsInReview).Select(i => new LessonText(text.Sentence(), [chosen[i % chosen.Count].Code], []))],
            Recommendations = [.. Enumerable.Range(0, RecommendationsInReview).Select(_ => Recommendation(dice, text, chosen, published))],
        };
    }

    private static ClosedRecommendation Recommendation(Dice dice, GeneratedText text, List<Subtheme> chosen, DateOnly published)
    {
        var theme = dice.Pick(chosen);
        var lead = DemoCounty.Agency(dice.Pick([.. DemoPeople.Agencies]));
        var target = published.AddMonths(3 + dice.Roll(9));
        return new ClosedRecommendation(
            new RecommendationText(text.Recommendation(theme), RecommendationScope.Local, lead, ExternalAddressee: null, [theme.Code]),
            new ClosedAction(target, ActionStatus.Complete, text.Sentence(), target.AddDays(dice.Roll(60) - 30)),
            Letter: null);
    }
}
