using System.Text;
using DhrManager.Lessons.Index;

namespace DhrManager.Benchmarks.Lessons;

// Recommendations put together from the words of the field and from rarer invented ones, alike on every run.
internal static class GeneratedLessons
{
    private const int Seed = 20_160_607;
    private const int RareWords = 20_000;

    private static readonly string[] Subjects =
    [
        "the police", "health visitors", "the housing department", "adult social care", "the probation service", "GP practices",
        "schools", "the community safety partnership", "mental health services", "the hospital trust", "all partner agencies",
    ];

    private static readonly string[] Actions =
    [
        "should review its policy on", "should provide training in", "must share information about", "should record",
        "should audit", "should appoint a lead for", "should seek assurance on", "must follow the multi-agency procedure for",
        "should improve supervision of", "should agree a pathway for",
    ];

    private static readonly string[] Objects =
    [
        "domestic abuse", "risk assessment", "coercive control", "strangulation", "the safety of children", "carers' assessments",
        "economic abuse", "interpreters", "perpetrators", "information sharing between agencies", "professional curiosity",
        "controlling behaviour", "officers' domestic incident reports", "suicide risk", "older people", "housing and homelessness",
    ];

    /// <summary>Words of a report.</summary>
    public const int WordsOfReport = 40_000;

    public static IEnumerable<LessonDocument> Documents(int count)
    {
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            yield return Document(i, random);
        }
    }

    /// <summary>Whole reports, of the same sentences.</summary>
    public static IEnumerable<LessonDocument> Reports(int count)
    {
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            yield return Document(i, random) with { Kind = LessonKind.Review, Text = Report(random) };
        }
    }

    private static string Report(Random random)
    {
        var text = new StringBuilder(7 * WordsOfReport);
        for (var words = 0; words < WordsOfReport;)
        {
            var sentence = Sentence(random);
            words += sentence.Count(' '.Equals) + 1;
            text.Append(sentence).Append(words % 7 == 0 ? '\n' : ' ');
        }

        return text.ToString();
    }

    private static LessonDocument Document(int number, Random random) => new()
    {
        Id = $"{number:D8}",
        Kind = LessonKind.Recommendation,
        Title = $"Recommendation {number % 20 + 1}: {Pick(Objects, random)}",
        Text = string.Join(' ', Enumerable.Range(0, random.Next(2, 5)).Select(_ => Sentence(random))),
        ReviewId = $"review-{number / 20}",
        ReviewTitle = $"Review {number / 20}",
        Partnership = $"Partnership {random.Next(300)}",
        Year = random.Next(2011, 2027),
        Themes = [$"Theme {random.Next(24)}", $"Theme {random.Next(24, 48)}"],
        Agencies = [$"Agency {random.Next(60)}", $"Agency {random.Next(60, 120)}"],
        Status = random.Next(3) == 0 ? "open" : "completed",
        Scope = random.Next(2) == 0 ? "Local" : "Single agency",
        ReviewType = random.Next(3) == 0 ? "Suicide" : "Homicide",
        Url = $"/lessons/{number}",
        Keywords = $"Agency {number % 60}",
        FacetValues = new Dictionary<string, IReadOnlyList<string>>
        {
            [Facets.Subject] = [$"Subject {random.Next(18)}"],
            [Facets.Force] = [$"Force {random.Next(43)}"],
            [Facets.Council] = [$"Council {random.Next(320)}"],
            [Facets.Death] = [$"Death {random.Next(6)}"],
            [Facets.Relationship] = [$"Relationship {random.Next(19)}"],
            [Facets.Circumstance] = [$"Circumstance {random.Next(12)}", $"Circumstance {random.Next(12, 23)}"],
            [Facets.Vulnerability] = [random.Next(3) == 0 ? Facets.NotStated : $"Vulnerability {random.Next(14)}"],
            [Facets.MentalHealth] = [random.Next(2) == 0 ? Facets.NotStated : $"Condition {random.Next(10)}"],
            [Facets.Children] = [random.Next(3) switch { 0 => "Yes", 1 => "No", _ => Facets.NotStated }],
            [Facets.Outcome] = [$"Outcome {random.Next(6)}"],
            [Facets.Sex] = [random.Next(5) == 0 ? "Male" : "Female"],
            [Facets.Age] = [$"Age {random.Next(8)}"],
            [Facets.Ethnicity] = [$"Ethnicity {random.Next(18)}"],
            [Facets.Evidence] = [random.Next(3) == 0 ? Facets.NotStated : $"Level {random.Next(5)}"],
        },
    };

    private static string Sentence(Random random) =>
        $"{Pick(Subjects, random)} {Pick(Actions, random)} {Pick(Objects, random)}, "
        + $"{Rare(random)} and {Rare(random)} by {random.Next(2012, 2028)}.";

    // Squared, so that some rare words are less rare than others.
    private static string Rare(Random random) => $"word{(int)(RareWords * Math.Pow(random.NextDouble(), 2))}";

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];
}
