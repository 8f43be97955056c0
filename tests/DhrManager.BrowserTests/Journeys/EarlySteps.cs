using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>From the notification of a death to the letter to the Home Office, as every review goes through them.</summary>
internal sealed class EarlySteps(Cast cast)
{
    private const string Police = "Estmere Constabulary";
    private const string Hospital = "Averill and District Hospitals NHS Foundation Trust";

    private static readonly string[] _criteria =
    [
        "Has a person died?",
        "Was the person who died aged 16 or over?",
        "Did the death result, or does it appear to have resulted, from violence, abuse or neglect?",
        "Was the person thought responsible a relative, a current or former intimate partner, or a member of the same household?",
        "Would a review be held with a view to identifying the lessons to be learned from the death?",
    ];

    private Someone Manager => cast["manager"];

    public async Task TakeToScopingAsync(string pseudonym)
    {
        await NotifyAsync(pseudonym);
        await TriageAsync();
        await AskAgenciesAsync();
    }

    /// <summary>Both agencies answer, and scoping closes.</summary>
    public async Task FinishScopingAsync()
    {
        await AnswerAsync(cast["police.contact"]);
        await AnswerAsync(cast["health.contact"]);
        await Manager.OpenTaskAsync(cast.ReviewId, "close-scoping");
        await Manager.PressAsync("Close scoping");
    }

    /// <param name="outcome">As on the page.</param>
    /// <param name="isMet">Whether every question of the law is answered yes; else the last one is answered no.</param>
    public async Task DecideAsync(string outcome, bool isMet)
    {
        await FixMeetingAsync();
        await RecordDecisionAsync(outcome, isMet);
        await TellHomeOfficeAsync();
    }

    private async Task NotifyAsync(string pseudonym)
    {
        await Manager.GoAsync("/reviews/new");
        await Manager.FillInAsync(
            ("Which partnership was told?", "Port Averill Community Safety Partnership"),
            ("When was the partnership told?", Cast.Today),
            ("Who sent the notification?", "Estmere Constabulary, detective inspector"),
            ("Date of death", Cast.Today.AddDays(-6)),
            ("What kind of death does it appear to be?", "Intimate partner homicide"),
            ("Circumstances", "A woman was found dead at home. A former partner has been arrested."),
            ("Pseudonym", pseudonym),
            ("Age at death", "34"),
            ("Sex", "Female"));
        await Manager.PressAsync("Save and open the review");
        cast.ReviewId = Guid.Parse(Manager.Path.Split('/')[2]);
    }

    private async Task TriageAsync()
    {
        await Manager.OpenTaskAsync(cast.ReviewId, "triage");
        await Manager.FillInAsync(("What happens with this notification?", "Start scoping"));
        await Manager.PressAsync("Save and continue");
    }

    private async Task AskAgenciesAsync()
    {
        await Manager.OpenTaskAsync(cast.ReviewId, "issue-scoping");
        await Manager.FillInAsync(
            (Police, true),
            (Hospital, true),
            ("By when do they answer?", Cast.Today.AddDays(21)),
            ("Tell them to secure their records now", true));
        await Manager.PressAsync("Send the requests");
        await GiveAccessAsync("Alison Reid", Police);
        await GiveAccessAsync("Joanna Price", Hospital);
    }

    /// <summary>Agencies with several accounts and no contact known from another review wait for the manager to choose.</summary>
    private async Task GiveAccessAsync(string person, string agency)
    {
        await Manager.GoAsync($"/reviews/{cast.ReviewId}/grant-access");
        await Manager.FillInAsync(("Who?", person), ("As what?", "Agency contact"), ("For which agency?", agency));
        await Manager.PressAsync("Add the person");
    }

    private async Task AnswerAsync(Someone contact)
    {
        await contact.OpenTaskAsync(cast.ReviewId, "answer-scoping");
        await contact.FillInAsync(
            ("What did you find?", "Significant involvement"),
            ("What did you search by, and where?", "Name and date of birth, in the records since 2015"),
            ("First contact", Cast.Today.AddYears(-3)),
            ("Last contact", Cast.Today.AddDays(-40)),
            ("What was the contact about?", "Four calls, two risk assessments, one referral."),
            ("Are your records secured, and routine deletion stopped?", "Yes"));
        await contact.PressAsync("Send the answer");
    }

    private async Task FixMeetingAsync()
    {
        await Manager.OpenTaskAsync(cast.ReviewId, "fix-decision-meeting");
        await Manager.FillInAsync(
            ("When does the meeting take place?", Cast.Today),
            ("Who is invited?", "Chair of the partnership; police; hospital; Lantern, specialist domestic abuse voice"));
        await Manager.PressAsync("Save and continue");
    }

    private async Task RecordDecisionAsync(string outcome, bool isMet)
    {
        var chair = cast["csp.chair"];
        await chair.OpenTaskAsync(cast.ReviewId, "record-decision");
        for (var i = 0; i < _criteria.Length; i++)
        {
            var isYes = isMet || i < _criteria.Length - 1;
            await chair.FillInAsync((_criteria[i], isYes ? "Yes" : "No"), ($"Reason for answer {i + 1}", "As the police reported it."));
        }

        await chair.FillInAsync(
            ("Did somebody from a specialist domestic abuse service take part?", "Yes"),
            ("What was decided?", outcome),
            ("Reasons", "The agencies’ answers were read and weighed at the meeting."),
            ("Date of the decision", Cast.Today),
            ("Who decided?", "Grace Adeyemi, chair of the partnership"));
        await chair.PressAsync("Save the decision");
    }

    private async Task TellHomeOfficeAsync()
    {
        await Manager.OpenTaskAsync(cast.ReviewId, "notify-home-office");
        await Manager.FillInAsync(("When was the letter sent?", Cast.Today), ("Who sent it?", "Head of community safety"));
        await Manager.PressAsync("Save and continue");
    }
}
