namespace DhrManager.BrowserTests.Journeys;

/// <summary>Findings, a draft, the comments on it, and the panel's agreement.</summary>
internal sealed class DraftingSteps(Cast cast)
{
    /// <summary>Unlike any word of the demo, so that one search finds it.</summary>
    public const string Recommendation = "Read the earlier calls before attending the address, and say so on the whimbrel sheet.";

    public async Task WriteFindingsAsync()
    {
        await cast.DoUnaskedAsync("chair", "findings/lessons/add", "Save the lesson", ("Lesson", "Earlier calls were not read before attending."));
        await RecommendAsync();
        await AddActionAsync();
        await cast.DoAsync("chair", "complete-analysis", "The analysis is complete", ("What did the panel conclude?", "The risk was visible and was not put together."));
    }

    public async Task AgreeDraftAsync()
    {
        await cast.DoAsync("chair", "issue-draft", "Issue the draft",
            ("What is new in this draft?", "The first draft."),
            ("By when are comments due?", Cast.Today.AddDays(21)));
        await CommentAsync();
        await CloseRoundAsync("panel-comments", "How did the round go?");
        await CloseRoundAsync("agency-check", "How did the check go?");
        await CloseRoundAsync("family-read", "Where and when did the family read the draft, and who was with them?");
        await cast.DoAsync("chair", "settle-comments", "Save and continue", ("Is the report ready?", "Ready"));
    }

    // The journey that comes second writes what the first has published, and is asked about it.
    private async Task RecommendAsync()
    {
        await cast.GoAsync("chair", "findings/recommendations/add");
        var chair = cast["chair"];
        await chair.FillInAsync(
            ("Recommendation", Recommendation),
            ("How far does it reach?", "Local"),
            ("Which agency leads?", EarlySteps.Police));
        await chair.TryAsync("Save the recommendation");
        if ((await chair.ErrorsAsync()).Count > 0)
        {
            await chair.FillInAsync(
                ("What do you want to do about them?", "Keep it as a new recommendation, and say why"),
                ("What is different this time?", "The earlier one was carried out in one district only."));
            await chair.PressAsync("Save the recommendation");
        }
    }

    private async Task AddActionAsync()
    {
        var chair = await cast.FollowAsync("chair", "findings", "Add an action");
        await chair.FillInAsync(
            ("What is to be done?", "Show the earlier calls on the dispatch screen."),
            ("Which agency leads?", EarlySteps.Police),
            ("By when?", Cast.Today.AddDays(90)));
        await chair.PressAsync("Save the action");
    }

    private async Task CommentAsync()
    {
        await cast.DoUnaskedAsync("manager", "comments/add", "Save the comment",
            ("Who commented?", "Panel"),
            ("Whose comment is it?", "Samina Akhtar"),
            ("Which document and paragraph?", "Report, 4.2"),
            ("Comment", "Say what the neighbour heard."));
        var chair = await cast.FollowAsync("chair", "comments", "Answer");
        await chair.FillInAsync(("What do you make of it?", "Accepted"));
        await chair.PressAsync("Save the answer");
    }

    private Task CloseRoundAsync(string form, string question) =>
        cast.DoAsync("manager", form, "Close this round", (question, "Everybody answered."), ("On which day?", Cast.Today));
}
