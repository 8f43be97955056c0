namespace DhrManager.BrowserTests.Journeys;

/// <summary>The partnership signs, the Home Office wants the report revised, and then clears it.</summary>
internal sealed class SubmissionSteps(Cast cast)
{
    private static readonly string[] _pack =
    [
        "Overview report", "Executive summary", "Action plan", "Covering letter", "Home Office data return",
        "Statement of independence", "Statement of family involvement", "Confirmation of sign-off by the partnership",
    ];

    /// <summary>The chair of the partnership wants something changed first.</summary>
    public async Task ReturnAsync()
    {
        await cast.DoAsync("csp.chair", "sign-off-report", "Save and continue",
            ("What does the partnership decide?", "Returned to the independent chair"),
            ("Note", "Say who the lessons are for."));
        await cast.DoAsync("chair", "revise-report", "Hand it back for signature", ("What was changed?", "Each lesson names its readers."));
    }

    public Task SignAsync() =>
        cast.DoAsync("csp.chair", "sign-off-report", "Save and continue",
            ("What does the partnership decide?", "Signed off"),
            ("Who signs?", "Grace Adeyemi, chair of the partnership"),
            ("When was it signed?", Cast.Today),
            ("Nobody but the chair and the panel can be identified from the report", true));

    public Task SubmitAsync() => cast.DoAsync("manager", "submit-report", "Record the submission", ("What was sent?", _pack), ("When was it sent?", Cast.Today));

    public async Task ReviseAsync()
    {
        await cast.DoUnaskedAsync("manager", "record-acknowledgement", "Save", ("When did the acknowledgement come?", Cast.Today));
        await AnswerOfTheHomeOfficeAsync("Must be revised and submitted again",
            ("Row 1: number in the letter", "4"),
            ("Row 1: what the letter asks", "Say how the panel heard the voice of the children."));
        await cast.DoAsync("chair", "answer-qa-points", "Save the answers", ("Answer to point 4", "A section on the children was added."));
        await cast.DoAsync("manager", "submit-report", "Record the submission",
            ("What was sent?", _pack),
            ("When was it sent?", Cast.Today),
            ("What changed since the last submission?", "Point 4: a section on the children."));
    }

    public Task ClearAsync() => AnswerOfTheHomeOfficeAsync("May be published as it is");

    private Task AnswerOfTheHomeOfficeAsync(string outcome, params (string, object)[] points) =>
        cast.DoAsync("manager", "record-qa-outcome", "Save the outcome",
        [
            ("What does the letter say?", outcome),
            ("Date of the letter", Cast.Today),
            ("When did it arrive?", Cast.Today),
            ("Where is the letter?", "HO/2026/206"),
            .. points,
        ]);
}
