using DhrManager.Lessons.Index;
using DhrManager.Lessons.Query;
using DhrManager.Lessons.Text;
using DhrManager.Web.Lessons;

namespace DhrManager.UnitTests.Library;

public class RecurrenceIndexTests
{
    private static readonly Guid _first = Guid.NewGuid();
    private static readonly Guid _second = Guid.NewGuid();

    [Fact]
    public void What_shares_a_theme_and_some_of_its_words_recurs()
    {
        var groups = Of(Said(_first, 2015, [1, 2, 3, 4, 5, 6]) with { Themes = ["REC-1"] }, Said(_second, 2019, [1, 2, 3, 4, 9]) with { Themes = ["REC-1"] });

        var group = Assert.Single(groups);
        Assert.Equal((2, 2015, 2019), (group.Reviews, group.First.PublishedOn.Year, group.Last.PublishedOn.Year));
    }

    [Fact]
    public void Without_a_theme_in_common_it_takes_nearly_the_same_words()
    {
        Assert.Empty(Of(Said(_first, 2015, [1, 2, 3, 4, 5, 6]), Said(_second, 2019, [1, 2, 3, 8, 9])));
        Assert.Single(Of(Said(_first, 2015, [1, 2, 3, 4, 5, 6]), Said(_second, 2019, [1, 2, 3, 4, 5, 7]), Said(_second, 2019, [11, 12, 13]), Said(_second, 2019, [14, 15, 16]), Said(_second, 2019, [17, 18, 19])));
    }

    [Fact]
    public void Two_words_are_like_nothing() => Assert.Empty(Of(Said(_first, 2015, [1, 2]), Said(_second, 2019, [1, 2])));

    [Fact]
    public void Who_is_asked_tells_nothing_and_other_names_of_a_thing_tell_the_same()
    {
        var thesaurus = Thesaurus.Read("""[{"preferred":"independent domestic violence adviser","synonyms":["IDVA"]}]""", """{"ambiguous":{}}""");

        var found = FindingSubject.Of("The hospital has an IDVA", ["REC-1"], thesaurus).ToList();
        var asked = FindingSubject.Of("The hospital should employ an independent domestic violence adviser", [], thesaurus).ToList();

        Assert.Equal([Stemmer.Stem("hospital"), Stemmer.Stem("idva"), "term 0", "theme REC-1"], found);
        Assert.Contains("term 0", asked);
        Assert.DoesNotContain(Stemmer.Stem("hospital"), asked);
    }

    [Fact]
    public void What_one_review_says_twice_does_not_recur() => Assert.Empty(Of(Said(_first, 2015, [1, 2, 3]), Said(_first, 2015, [1, 2, 3])));

    [Fact]
    public void A_lesson_and_a_recommendation_are_not_put_together() =>
        Assert.Empty(Of(Said(_first, 2015, [1, 2, 3]), Said(_second, 2019, [1, 2, 3]) with { Kind = LessonKind.Lesson }));

    [Fact]
    public void Each_goes_to_the_nearest_and_of_two_as_near_to_the_later()
    {
        var groups = Of(Said(_first, 2015, [1, 2, 3]), Said(_first, 2016, [1, 2, 3]), Said(_second, 2019, [1, 2, 3]), Said(Guid.NewGuid(), 2020, [7, 8, 9]));

        Assert.Equal([2015, 2016, 2019], Assert.Single(groups).Members.Select(member => member.PublishedOn.Year));
    }

    [Theory]
    [InlineData(null, SeenAgain.NotKnown)]
    [InlineData(2017, SeenAgain.Yes)]
    [InlineData(2019, SeenAgain.No)]
    public void Seen_again_after_it_was_done_is_yes_no_or_not_known(int? doneIn, SeenAgain expected)
    {
        var first = Said(_first, 2015, [1, 2, 3]) with { DoneOn = doneIn is { } year ? new DateOnly(year, 6, 1) : null };

        Assert.Equal(expected, Assert.Single(Of(first, Said(_second, 2019, [1, 2, 3]))).SeenAgain);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(5, 3)]
    [InlineData(6, 4)]
    [InlineData(40, 24)]
    public void Three_fifths_are_rounded_up(int words, int needed) => Assert.Equal(needed, NearWording.Needed(words));

    [Fact]
    public void A_text_of_two_telling_words_is_like_nothing() => Assert.Empty(NearWording.Words("Ask her alone."));

    private static IReadOnlyList<RecurringGroup> Of(params Finding[] findings) => RecurrenceIndex.Of(findings).All;

    private static Finding Said(Guid review, int year, int[] words) => new(
        Guid.NewGuid(), LessonKind.Recommendation, "Recommendation 1", "Ask.", review, "Wren", "DHR", "Estmere", new DateOnly(year, 1, 1), [], [], DoneOn: null, "/lessons", words);
}
