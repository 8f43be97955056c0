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

    public static IEnumerable<LessonDocument> Documents(int count)
    {
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            yield return Document(i, random);
        }
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
    };

    private static string Sentence(Random random) =>
        $"{Pick(Subjects, random)} {Pick(Actions, random)} {Pick(Objects, random)}, "
        + $"{Rare(random)} and {Rare(random)} by {random.Next(2012, 2028)}.";

    // Squared, so that some rare words are less rare than others.
    private static string Rare(Random random) => $"word{(int)(RareWords * Math.Pow(random.NextDouble(), 2))}";

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];
}
