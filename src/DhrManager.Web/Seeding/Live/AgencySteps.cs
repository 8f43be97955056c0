using DhrManager.Domain.Access;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Returns;

namespace DhrManager.Web.Seeding.Live;

/// <summary>Agencies that are asked and answer.</summary>
public static class AgencySteps
{
    public static ScopingRequest RequestTo(this ReviewStory story, string agency) =>
        story.Review.ScopingRequests.Last(r => r.AgencyId == DemoCounty.Agency(agency));

    public static AgencyReturn ReturnOf(this ReviewStory story, string agency) =>
        story.Review.Returns.Last(r => r.AgencyId == DemoCounty.Agency(agency));

    /// <summary>Puts the contact of each agency on the review's list, so that requests reach somebody.</summary>
    public static Task InviteAsync(this ReviewStory story, int daysAgo, IEnumerable<string> agencies) =>
        story.DoAsync(daysAgo, DemoPeople.Manager, (review, actor) =>
        {
            foreach (var agency in agencies)
            {
                review.GrantAccess(DemoCounty.Person(DemoPeople.Desk(agency).Contact), ReviewRole.AgencyContact, DemoCounty.Agency(agency), actor);
            }
        });

    public static Task AnswerScopingAsync(this ReviewStory story, int daysAgo, AgencyPart part) =>
        story.DoAsync(daysAgo, DemoPeople.Desk(part.Code).Contact, (review, actor) =>
            review.AnswerScoping(story.RequestTo(part.Code).Id, Answer(part, review.DiedOn ?? review.NotifiedOn), actor));

    public static Task NominateAsync(this ReviewStory story, int daysAgo, string agency) =>
        story.DoAsync(daysAgo, DemoPeople.Desk(agency).Contact, (review, actor) =>
        {
            var desk = DemoPeople.Desk(agency);
            var author = new AuthorNomination(
                DemoCounty.Person(desk.Author), story.NameOf(desk.Author), "Safeguarding and review lead",
                IsNotInvolved: true, IsNotLineManager: true, DemoCounty.Person(desk.SignOff));
            review.NominateAuthor(story.ReturnOf(agency).Id, author, actor);
        });

    public static Task SubmitAsync(this ReviewStory story, int daysAgo, AgencyPart part) =>
        story.DoAsync(daysAgo, DemoPeople.Desk(part.Code).Author, (review, actor) =>
            review.SubmitReturn(story.ReturnOf(part.Code).Id, story.Content(part), actor));

    public static Task SignOffAsync(this ReviewStory story, int daysAgo, string agency) =>
        story.DoAsync(daysAgo, DemoPeople.Desk(agency).SignOff, (review, actor) =>
            review.SignOffReturn(story.ReturnOf(agency).Id, accepted: true, "Read in full and signed on behalf of the agency.", actor));

    /// <summary>What the agency writes, section by section.</summary>
    public static ReturnContent Content(this ReviewStory story, AgencyPart part) => new(
        part.Nature,
        [.. (story.Review.Terms?.KeyLines ?? []).Select(line => new KeyLineAnalysis(line.Number, Analysis(line.Number, part)))],
        part.GoodPractice ?? "Nothing stood out beyond what is expected of every member of staff.",
        part.Learning ?? "No further learning was found beyond that already shared with the panel.",
        [part.Learning is null ? "None for this agency alone." : "Bring the learning above into supervision and test it in the next case file audit."],
        "The records hold little on ethnicity, religion or disability. Staff are reminded to ask and to write down the answer.",
        "A briefing was given to the teams concerned within a month of the death.",
        "There was no contact outside the period described above. Every system in use was searched by name, date of birth and address.");

    private static string Analysis(int number, AgencyPart part) => number switch
    {
        1 => $"{part.Nature} Each contact was dealt with as it came; nobody set them side by side.",
        2 => part.Learning ?? "Nothing in the records bears on this question.",
        _ => "The question was put to the staff concerned. What they knew at the time, and what they could have found out, is set out in the summary of involvement.",
    };

    private static ScopingAnswer Answer(AgencyPart part, DateOnly diedOn) => new()
    {
        Response = part.Response,
        FirstContactOn = part.Contact is { } first ? diedOn.AddDays(-first.First) : null,
        LastContactOn = part.Contact is { } last ? diedOn.AddDays(-last.Last) : null,
        Nature = part.Nature,
        IdentifiersSearched = "Name, former name, date of birth and address, in every case system in use and in the archive.",
        Concerns = part.Learning,
        RecordsSecured = part.Response != ScopingResponse.NoInvolvement,
    };
}
