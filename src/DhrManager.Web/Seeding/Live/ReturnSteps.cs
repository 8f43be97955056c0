using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Returns;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Returns as a whole. <c>requested</c> is so many days before today.</summary>
public static class ReturnSteps
{
    /// <summary>Days from the request to the combined chronology.</summary>
    public const int ToChronology = 90;

    public static Task RequestReturnsAsync(this ReviewStory story, int requested, CaseOutline outline) =>
        story.DoAsync(requested, outline.Chair, (review, actor) => review.RequestReturns(
            [.. outline.Agencies.Where(a => a.Return is not null).Select(a =>
                new ReturnRequest(DemoCounty.Agency(a.Code), a.Return!, IsMandatory: true, story.Day(requested - 56)))],
            actor));

    public static Task AcceptReturnAsync(this ReviewStory story, int daysAgo, string chair, string agency, ReturnGrade grade, string comment) =>
        story.DoAsync(daysAgo, chair, (review, actor) => review.AcceptReturn(story.ReturnOf(agency).Id, grade, comment, actor));

    /// <summary>Every return written, signed off, accepted and put together.</summary>
    public static async Task GatherReturnsAsync(this ReviewStory story, int requested, CaseOutline outline)
    {
        await story.RequestReturnsAsync(requested, outline);
        var asked = outline.Agencies.Where(a => a.Return is not null).ToList();
        await EachAsync(asked, (part, i) => story.NominateAsync(requested - 8 - i, part.Code));
        await EachAsync(asked, (part, i) => story.SubmitAsync(requested - 24 - i, part));
        await EachAsync(asked, (part, i) => story.SignOffAsync(requested - 42 - i, part.Code));
        await EachAsync(asked, (part, i) => story.AcceptReturnAsync(
            requested - 60 - i, outline.Chair, part.Code, i % 2 == 0 ? ReturnGrade.Good : ReturnGrade.Sufficient, "Open about what could have been done better."));
        await story.MeetAsync(requested - 80, outline.Chair, MeetingKind.Returns, "The authors presented their returns; the panel compared what each agency knew at each date.");
        await story.DoAsync(requested - ToChronology, outline.Chair, (review, actor) => review.CombineChronology(
            "Two entries differ by a day between police and hospital; both are kept with a note. No gap of more than three months remains unexplained.",
            entries: 12 * asked.Count,
            actor));
    }

    private static async Task EachAsync(List<AgencyPart> parts, Func<AgencyPart, int, Task> step)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            await step(parts[i], i);
        }
    }
}
