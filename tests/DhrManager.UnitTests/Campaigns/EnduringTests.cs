using DhrManager.Domain.Campaigns;
using static DhrManager.UnitTests.Campaigns.SomeCampaign;

namespace DhrManager.UnitTests.Campaigns;

public class EnduringTests
{
    private static readonly DateOnly _first = new(2020, 1, 15);

    [Fact]
    public void Like_lessons_become_one_statement_with_its_lineage()
    {
        var lesson = New(Source(1), Source(2), Source(3));

        Assert.Equal((3, 2, 12), (lesson.Sources.Count, lesson.Recurrences, lesson.CycleMonths));
        Assert.Equal(1, lesson.RecurrencesAfter(_first.AddYears(2)));
        Assert.Equal("Made from like lessons", Assert.Single(lesson.History).What);
    }

    [Fact]
    public void It_takes_two_lessons_a_statement_and_a_cycle()
    {
        var once = Source(1);

        IsRefused("Choose at least two lessons that say the same.", () => New(once, once));
        IsRefused("Enter the statement.", () => New(" ", 12, Source(1), Source(2)));
        IsRefused("Select whether it is asked about again every 12 or every 24 months.", () => New("Ask alone.", 18, Source(1), Source(2)));
        IsRefused("The statement must be 1,000 characters or fewer.", () => New(new string('x', 1001), 12, Source(1), Source(2)));
    }

    [Fact]
    public void A_lesson_is_taken_in_once_and_can_be_taken_out_again_and_the_history_says_so()
    {
        var (first, second, third) = (Source(1), Source(2), Source(3));
        var lesson = New(first, second);

        lesson.Merge(third, Manager);
        IsRefused("This lesson is part of it already.", () => lesson.Merge(third, Manager));
        IsRefused("Enter why it says something else.", () => lesson.Unmerge(second.SourceId, " ", Manager));
        lesson.Unmerge(second.SourceId, "It is about children.", Manager);
        IsRefused("This lesson is not part of it.", () => lesson.Unmerge(second.SourceId, "Why", Manager));
        lesson.Unmerge(first.SourceId, "Another point.", Manager);
        IsRefused("The last lesson cannot be taken out: the statement would stand for nothing.", () => lesson.Unmerge(third.SourceId, "Why", Manager));
        lesson.Reword("Ask everybody alone.", 24, Manager);

        Assert.Equal(
            ["Made from like lessons", "Took in Lesson 3 of DHR-3", "Took out Lesson 2 of DHR-2. It is about children.", "Took out Lesson 1 of DHR-1. Another point.", "Reworded. Before: Ask alone."],
            lesson.History.Select(h => h.What));
    }

    [Theory]
    [InlineData("assured", "embedded", "superseded", "embedded")]
    [InlineData("partly", "embedded", "partly", "embedded")]
    [InlineData("not-assured", "embedded", "partly", "not-yet")]
    [InlineData("unknown", "superseded")]
    [InlineData("unknown")]
    public void The_weakest_organisation_decides_the_status(string status, params string[] positions) =>
        Assert.Equal(status, EnduringStatus.Of(positions.Select(AnswerPosition.List.Find)).Code);

    [Fact]
    public void The_rota_spreads_what_is_due_so_that_nobody_is_asked_everything_at_once()
    {
        var (police, hospital) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        RotaLesson[] lessons = [.. Enumerable.Range(0, 8).Select(i => new RotaLesson(Guid.CreateVersion7(), 12, Today, i % 2 == 0 ? [police] : [police, hospital]))];

        var places = ReassuranceRota.Spread(lessons, Today);

        Assert.Equal(8, places.Count);
        Assert.All(places.CountBy(p => p.Quarter), quarter => Assert.Equal(2, quarter.Value));
        Assert.All(places, p => Assert.InRange(p.Quarter, new DateOnly(2026, 4, 1), p.DueOn));
    }

    [Fact]
    public void What_is_overdue_comes_in_the_next_quarter()
    {
        var place = Assert.Single(ReassuranceRota.Spread([new RotaLesson(Guid.CreateVersion7(), 12, Today.AddYears(-3), [])], Today));

        Assert.Equal((new DateOnly(2026, 4, 1), Today.AddYears(-2)), (place.Quarter, place.DueOn));
        Assert.Equal(new DateOnly(2026, 10, 1), ReassuranceRota.QuarterOf(new DateOnly(2026, 12, 31)));
    }

    private static DhrManager.Domain.Actor Manager => Builders.A.PersonActingOn(Today);

    private static EnduringLesson New(params EnduringSource[] sources) => New("Ask alone.", 12, sources);

    private static EnduringLesson New(string statement, int cycle, params EnduringSource[] sources) => new(Guid.CreateVersion7(), statement, cycle, sources, Manager);

    private static EnduringSource Source(int n) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), $"DHR-{n}", "Amara", _first.AddYears(n), "Lesson", n, "Ask people alone.");
}
