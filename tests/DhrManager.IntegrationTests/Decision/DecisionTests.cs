using System.Globalization;
using System.Net;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Decision;

public class DecisionTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task The_page_asks_for_a_sign_in_and_is_not_there_for_an_agency()
    {
        var id = await AtRecordDecisionAsync();
        var address = $"/reviews/{id}/record-decision";
        var police = await app.SignInAsync("police.contact");

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await police.TryGetAsync(address)).Status);
    }

    [Fact]
    public async Task A_question_without_an_answer_is_marked_at_its_field()
    {
        var id = await AtRecordDecisionAsync();

        var answer = await DecideAsync(id, "review", ("Input.Criteria[1].Reason", ""));

        Assert.Equal(["Enter the reason for this answer"], answer.Errors);
        Assert.NotNull(answer.Document.QuerySelector(".govuk-error-summary a[href='#Input-Criteria-1-Reason']"));
        Assert.Equal("As the agencies told us.", answer.Document.GetElementById("Input-Reasons")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_question_that_is_not_of_the_regime_is_not_taken()
    {
        var id = await AtRecordDecisionAsync();

        var answer = await DecideAsync(id, "review", ("Input.Criteria[0].Code", "invented"));

        Assert.Equal(["Select yes or no", "Enter the reason for this answer"], answer.Errors.Order(StringComparer.Ordinal).Reverse());
        Assert.Null(await app.ReadAsync(id, r => r.Decision));
    }

    [Fact]
    public async Task A_refusal_of_the_domain_names_what_the_outcome_needs()
    {
        var id = await AtRecordDecisionAsync();

        var answer = await DecideAsync(id, "joint");

        Assert.Contains("Name the other review", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_for_a_review_leads_through_the_home_office_to_the_commission()
    {
        var id = await AtRecordDecisionAsync();
        var manager = await app.SignInAsync("manager");

        var decided = await DecideAsync(id, "review");
        var told = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/notify-home-office"), "main form", [.. Today("Input.SentOn"), ("Input.SentBy", "Head of community safety")]);

        Assert.True(decided.Status == HttpStatusCode.Redirect, string.Join(" ", decided.Errors));
        Assert.True(told.Status == HttpStatusCode.Redirect, string.Join(" ", told.Errors));
        Assert.Equal(app.Regime().Criteria.Count, await app.ReadAsync(id, r => r.LastDecision!.Criteria.Count));
        Assert.Contains("appoint-chair", await app.OpenStepsAsync(id));
    }

    [Fact]
    public async Task A_decision_against_a_review_ends_after_scrutiny_and_the_family()
    {
        var id = await AtRecordDecisionAsync();
        await DecideAsync(id, "no-review", ("Input.Criteria[2].IsMet", "no"));

        await DoAsync(id, "notify-home-office", [.. Today("Input.SentOn"), ("Input.SentBy", "Head of community safety")]);
        await DoAsync(id, "record-scrutiny", [("Input.Outcome", "accepted"), .. Today("Input.ReceivedOn"), ("Input.Letter", "Letter of today")]);
        await DoAsync(id, "inform-family-of-decision", [("Input.WhyNobodyTold", "No relative could be found, also not through the coroner.")]);
        await DoAsync(id, "close-without-review", [("Input.LearningShared", "Nothing was learnt.")]);

        Assert.Equal(ReviewClosure.NoReview, await app.ReadAsync(id, r => r.ClosedAs));
        Assert.Equal(DecisionOutcome.NoReview, await app.ReadAsync(id, r => r.Decision));
    }

    [Fact]
    public async Task A_review_that_was_directed_says_so_beside_the_decision()
    {
        var id = await AtRecordDecisionAsync();
        await DecideAsync(id, "no-review", ("Input.Criteria[2].IsMet", "no"));
        await DoAsync(id, "notify-home-office", [.. Today("Input.SentOn"), ("Input.SentBy", "Head of community safety")]);

        await DoAsync(id, "record-scrutiny", [("Input.Outcome", "directed"), .. Today("Input.ReceivedOn"), ("Input.Letter", "Letter of today")]);

        var page = await (await app.SignInAsync("manager")).GetAsync($"/reviews/{id}");
        Assert.Contains("Do not hold a review. The Secretary of State directed a review on", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_date_of_the_decision_is_not_filled_in_from_a_meeting_still_to_come()
    {
        var id = await app.AtDecisionAsync();
        await app.ChangeReviewAsync(id, (review, actor) => review.FixDecisionMeeting(actor.Today.AddDays(7), "Police", actor));

        var page = await (await app.SignInAsync("manager")).GetAsync($"/reviews/{id}/record-decision");

        Assert.Equal("", page.Document.GetElementById("Input-DecidedOn-Day")!.GetAttribute("value") ?? "");
        Assert.Contains("Found at home.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transfer_lets_the_other_partnership_in()
    {
        var id = await AtRecordDecisionAsync();

        await DecideAsync(id, "transfer", ("Input.ToPartnership", Web.Seeding.DemoCounty.Partnership("NE").ToString()));

        var north = Web.Seeding.DemoCounty.Person("manager.north");
        Assert.Contains(north, await app.ReadAsync(id, r => r.Access.Select(a => a.PersonId).ToList()));
    }

    private async Task<Guid> AtRecordDecisionAsync()
    {
        var id = await app.AtDecisionAsync();
        await DoAsync(id, "fix-decision-meeting", [.. Today("Input.On"), ("Input.Attendees", "Police; Lantern, specialist domestic abuse voice")]);
        return id;
    }

    private async Task DoAsync(Guid id, string form, IReadOnlyList<(string Name, string Value)> values)
    {
        var manager = await app.SignInAsync("manager");
        var answer = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/{form}"), "main form", values);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{form}: {string.Join(" ", answer.Errors)}");
    }

    private async Task<Page> DecideAsync(Guid id, string outcome, params (string Name, string Value)[] instead)
    {
        var chair = await app.SignInAsync("csp.chair");
        (string Name, string Value)[] usual =
        [
            .. app.Regime().Criteria.SelectMany((_, i) => ((string, string)[])[($"Input.Criteria[{i}].IsMet", "yes"), ($"Input.Criteria[{i}].Reason", "The police say so.")]),
            ("Input.SpecialistVoice", "yes"),
            ("Input.Outcome", outcome),
            ("Input.Reasons", "As the agencies told us."),
            ("Input.DecidedBy", "The chair of the partnership"),
        ];
        var values = usual.Where(u => instead.All(i => i.Name != u.Name)).Concat(instead);
        return await chair.PostAsync(await chair.GetAsync($"/reviews/{id}/record-decision"), "main form", values);
    }

    private static IEnumerable<(string Name, string Value)> Today(string field)
    {
        var today = Domain.Calendar.UkTime.ToUkDate(TimeProvider.System.GetUtcNow().UtcDateTime);
        yield return (field + ".Day", today.Day.ToString(CultureInfo.InvariantCulture));
        yield return (field + ".Month", today.Month.ToString(CultureInfo.InvariantCulture));
        yield return (field + ".Year", today.Year.ToString(CultureInfo.InvariantCulture));
    }
}
