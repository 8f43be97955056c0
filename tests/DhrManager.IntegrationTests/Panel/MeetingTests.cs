using System.Net;
using DhrManager.IntegrationTests.Cases;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Panel;

public class MeetingTests(AppFactory app) : IClassFixture<AppFactory>
{
    private static readonly DateOnly _today = Forms.Today;

    [Fact]
    public async Task A_panel_member_reads_but_changes_nothing()
    {
        var id = await app.WithPanelAsync();
        var member = await app.SignInAsync("panel");

        Assert.Contains("Samina Akhtar", (await member.GetAsync($"/reviews/{id}/panel")).Text, StringComparison.Ordinal);
        foreach (var form in new[] { "arrange-meeting", "add-panel-member" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await member.TryGetAsync($"/reviews/{id}/{form}")).Status);
            Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync($"/reviews/{id}/{form}")).Status);
        }
    }

    [Fact]
    public async Task Nobody_arranges_a_meeting_by_posting_past_the_page()
    {
        var id = await app.WithPanelAsync();
        var form = await (await app.SignInAsync("manager")).GetAsync($"/reviews/{id}/arrange-meeting");
        var member = await app.SignInAsync("panel");
        var token = (await member.GetAsync("/account/sign-in")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var answer = await member.PostAsync(form, "main form", [.. Meeting(), ("__RequestVerificationToken", token)]);

        Assert.Contains(answer.Status, new[] { HttpStatusCode.NotFound, HttpStatusCode.BadRequest });
        Assert.Equal(0, await app.ReadAsync(id, r => r.Meetings.Count));
    }

    [Fact]
    public async Task An_error_of_the_minutes_names_its_box_and_its_member()
    {
        var id = await app.WithPanelAsync();
        var manager = await app.SignInAsync("manager");
        await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/arrange-meeting"), "main form", Meeting());
        var page = await manager.GetAsync($"/reviews/{id}/record-minutes/{await app.ReadAsync(id, r => r.Meetings[0].Id)}");
        var members = await app.ReadAsync(id, r => r.Panel.Select(m => m.Name).Order().ToList());
        (string, string)[] begun = [("Input.ConflictsAsked", "true"), ("Input.Discussion", new string('x', 40_000))];

        var tooLong = await manager.PostAsync(page, "main form", [.. begun, ("Input.Disagreements", new string('x', 8_001))]);
        var unanswered = await manager.PostAsync(page, "main form", begun);

        Assert.Equal(["“Disagreements that remain” must be 8,000 characters or fewer"], tooLong.Errors);
        Assert.Equal(members.Select(name => $"“{name}” needs an answer: select whether the member came"), unanswered.Errors.Order());
    }

    [Fact]
    public async Task Minutes_are_recorded_sent_back_corrected_and_approved()
    {
        var id = await app.WithPanelAsync();
        var manager = await app.SignInAsync("manager");
        var chair = await app.SignInAsync("chair");
        var arranged = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/arrange-meeting"), "main form", Meeting());
        Assert.True(arranged.Status == HttpStatusCode.Redirect, string.Join(" ", arranged.Errors));
        var meeting = await app.ReadAsync(id, r => r.Meetings[0].Id);

        var refused = await manager.PostAsync(await manager.GetAsync($"/reviews/{id}/record-minutes/{meeting}"), "main form", [("Input.Discussion", "The chronology.")]);
        var recorded = await manager.PostAsync(refused, "main form", Minutes());
        Assert.True(recorded.Status == HttpStatusCode.Redirect, string.Join(" ", recorded.Errors));
        var returned = await chair.PostAsync(
            await chair.GetAsync($"/reviews/{id}/approve-minutes/{meeting}"), "main form", [("Input.Outcome", "send-back"), ("Input.Comment", "Name the deputy.")]);
        Assert.True(returned.Status == HttpStatusCode.Redirect, string.Join(" ", returned.Errors));
        var again = await manager.GetAsync($"/reviews/{id}/record-minutes/{meeting}");
        await manager.PostAsync(again, "main form", [("Input.ConflictsAsked", "true")]);
        var approved = await chair.PostAsync(await chair.GetAsync($"/reviews/{id}/approve-minutes/{meeting}"), "main form", [("Input.Outcome", "approve")]);

        Assert.Equal(["Confirm that everybody present was asked for conflicts of interest again"], refused.Errors);
        Assert.Contains("Name the deputy.", again.Text, StringComparison.Ordinal);
        Assert.True(approved.Status == HttpStatusCode.Redirect, string.Join(" ", approved.Errors));
        var panel = (await manager.GetAsync($"/reviews/{id}/panel")).Text;
        Assert.Contains("1 of 1", panel, StringComparison.Ordinal);
        Assert.Contains("Ask the school", panel, StringComparison.Ordinal);
        Assert.Contains("Minutes approved", (await manager.GetAsync($"/reviews/{id}/meetings/{meeting}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_that_moves_shows_where_it_was_and_why()
    {
        var id = await app.WithPanelAsync();
        var chair = await app.SignInAsync("chair");
        await chair.PostAsync(await chair.GetAsync($"/reviews/{id}/arrange-meeting"), "main form", Meeting());
        var address = $"/reviews/{id}/move-meeting/{await app.ReadAsync(id, r => r.Meetings[0].Id)}";
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("panel")).TryGetAsync(address)).Status);

        var refused = await chair.PostAsync(await chair.GetAsync(address), "main form", [.. Forms.Date("On", _today), ("Input.Reason", "The hospital is short of people.")]);
        var done = await chair.PostAsync(refused, "main form", Forms.Date("On", _today.AddDays(7)));

        Assert.Contains("at that hour already", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("The hospital is short of people.", refused.Document.GetElementById("Input-Reason")!.TextContent);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        var meeting = await app.ReadAsync(id, r => r.Meetings[0]);
        Assert.Equal((_today.AddDays(7), new TimeOnly(9, 30)), (meeting.On, meeting.StartsAt));
        Assert.Contains("The hospital is short of people.", (await chair.GetAsync($"/reviews/{id}/meetings/{meeting.Id}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9:30", 9, 30)]
    [InlineData("14.05", 14, 5)]
    [InlineData("2pm", 14, 0)]
    [InlineData("2:30 PM", 14, 30)]
    [InlineData("12.15am", 0, 15)]
    public async Task The_hour_is_taken_as_people_write_it(string typed, int hour, int minute)
    {
        var id = await app.WithPanelAsync();
        var chair = await app.SignInAsync("chair");
        var page = await chair.GetAsync($"/reviews/{id}/arrange-meeting");

        var done = await chair.PostAsync(page, "main form", [.. Meeting().Where(f => f.Name != "Input.StartsAt"), ("Input.StartsAt", typed)]);

        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        Assert.Equal(new TimeOnly(hour, minute), await app.ReadAsync(id, r => r.Meetings[0].StartsAt));
    }

    [Fact]
    public async Task The_statement_of_independence_may_follow_the_appointment()
    {
        var id = await app.ChairedAsync();
        var address = $"/reviews/{id}/state-independence";
        var chair = await app.SignInAsync("chair");
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visit().TryGetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("csp.chair")).TryGetAsync(address)).Status);

        var refused = await chair.PostAsync(await chair.GetAsync(address), "main form", [("Input.Statement", " ")]);
        var done = await chair.PostAsync(refused, "main form", [("Input.Statement", "Retired from another force in 2019.")]);

        Assert.Equal(["Enter the statement of independence"], refused.Errors);
        Assert.True(done.Status == HttpStatusCode.Redirect, string.Join(" ", done.Errors));
        Assert.Contains("Retired from another force in 2019.", (await chair.GetAsync($"/reviews/{id}/panel")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_meeting_keeps_its_reason()
    {
        var id = await app.WithPanelAsync();
        var chair = await app.SignInAsync("chair");
        await chair.PostAsync(await chair.GetAsync($"/reviews/{id}/arrange-meeting"), "main form", Meeting());
        var meeting = await app.ReadAsync(id, r => r.Meetings[0].Id);

        var refused = await chair.PostAsync(await chair.GetAsync($"/reviews/{id}/cancel-meeting/{meeting}"), "main form", []);
        var done = await chair.PostAsync(refused, "main form", [("Input.Reason", "Snow.")]);

        Assert.Equal(["Enter why the meeting is cancelled"], refused.Errors);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("Snow.", (await chair.GetAsync($"/reviews/{id}/meetings/{meeting}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_declare_join_and_leave()
    {
        var id = await app.WithPanelAsync();
        var manager = await app.SignInAsync("manager");
        var member = await app.ReadAsync(id, r => r.Panel[0].Id);

        var declared = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/declare-conflict/{member}"), "main form", [("Input.Detail", "Knows the GP."), ("Input.Mitigation", "Leaves the room.")]);
        var added = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/add-panel-member"),
            "main form",
            [("Input.Name", "A. Ward, Head of Safeguarding"), ("Input.Represents", "council"), ("Input.Declared", "not-involved"), ("Input.Declared", "confidentiality"), ("Input.Declared", "conflicts")]);
        var ended = await manager.PostAsync(
            await manager.GetAsync($"/reviews/{id}/end-panel-member/{member}"), "main form", [.. Forms.Date("On", _today), ("Input.Reason", "New post.")]);

        Assert.Equal(
            [HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Redirect],
            new[] { declared.Status, added.Status, ended.Status });
        var text = (await manager.GetAsync($"/reviews/{id}/panel")).Text;
        Assert.All(new[] { "Knows the GP.", "A. Ward", "New post." }, words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("panel")).TryGetAsync($"/reviews/{id}/panel")).Status);
    }

    private static IEnumerable<(string Name, string Value)> Meeting() =>
        [("Input.Kind", "set-up"), .. Forms.Date("On", _today), ("Input.StartsAt", "9.30"), ("Input.Place", "Town hall")];

    private static IEnumerable<(string Name, string Value)> Minutes() =>
    [
        ("Input.Attendance[0].Kind", "attended"),
        ("Input.ConflictsAsked", "true"),
        ("Input.Actions[0].Text", "Ask the school"),
        ("Input.Actions[0].Owner", "The manager"),
        .. Forms.Date("Actions[0].DueOn", _today.AddDays(9)),
    ];
}
