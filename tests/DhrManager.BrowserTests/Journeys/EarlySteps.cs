using DhrManager.BrowserTests.Harness;
using Microsoft.Playwright;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>From the notification of a death to the letter to the Home Office, as every review goes through them.</summary>
internal sealed class EarlySteps(Cast cast)
{
    public const string Police = "Estmere Constabulary";
    public const string Hospital = "Averill and District Hospitals NHS Foundation Trust";

    private static readonly string[] _questionsOfTheLaw =
    [
        "Has a person died?",
        "Was the person who died aged 16 or over?",
        "Did the death result, or does it appear to have resulted, from violence, abuse or neglect?",
        "Was the person thought responsible a relative, a current or former intimate partner, or a member of the same household?",
        "Would a review be held with a view to identifying the lessons to be learned from the death?",
    ];

    public async Task NotifyAsync(string pseudonym)
    {
        var manager = cast["manager"];
        await manager.GoAsync("/reviews/new");
        await manager.FillInAsync(
            ("Which partnership was told?", "Port Averill Community Safety Partnership"),
            ("When was the partnership told?", Cast.Today.AddDays(-20)),
            ("Who sent the notification?", "Estmere Constabulary, detective inspector"),
            ("What kind of death does it appear to be?", "Intimate partner homicide"),
            ("Circumstances", "A woman was found dead at home. A former partner has been arrested."),
            ("Pseudonym", pseudonym),
            ("Age at death", "34"),
            ("Sex", "Female"));
        await SaveNotificationAsync(manager);
        cast.ReviewId = Guid.Parse(manager.Path.Split('/')[2]);
    }

    public Task TriageAsync() =>
        cast.DoAsync("manager", "triage", "Save and continue", ("What happens with this notification?", "Start scoping"));

    /// <summary>Two agencies are asked and answer.</summary>
    public async Task ScopeAsync()
    {
        await cast.DoAsync("manager", "issue-scoping", "Send the requests",
            (Police, true),
            (Hospital, true),
            ("By when do they answer?", Cast.Today.AddDays(21)),
            ("Tell them to secure their records now", true));
        await GiveAccessAsync("Alison Reid, Review officer", Police);
        await GiveAccessAsync("Joanna Price, Named nurse, safeguarding", Hospital);
        await AnswerAsync("police.contact");
        await AnswerAsync("health.contact");
        await cast.DoAsync("manager", "close-scoping", "Close scoping");
    }

    /// <param name="outcome">As on the page.</param>
    /// <param name="isMet">Whether every question of the law is answered yes; else the last one is answered no.</param>
    public async Task DecideAsync(string outcome, bool isMet)
    {
        await cast.DoAsync("manager", "fix-decision-meeting", "Save and continue",
            ("When does the meeting take place?", Cast.Today),
            ("Who is invited?", "Chair of the partnership; police; hospital; Lantern, specialist domestic abuse voice"));
        await cast.DoAsync("csp.chair", "record-decision", "Save the decision",
        [
            .. _questionsOfTheLaw.SelectMany((question, i) => Answer(question, i, isYes: isMet || i < _questionsOfTheLaw.Length - 1)),
            ("Did somebody from a specialist domestic abuse service take part?", "Yes"),
            ("What was decided?", outcome),
            ("Reasons", "The answers of the agencies were read and weighed at the meeting."),
            ("Date of the decision", Cast.Today),
            ("Who decided?", "Grace Adeyemi, chair of the partnership"),
        ]);
        await cast.DoAsync("manager", "notify-home-office", "Save and continue",
            ("When was the letter sent?", Cast.Today),
            ("Who sent it?", "Head of community safety"));
    }

    /// <summary>The page asks about other deaths in the partnership first; each of them is another one.</summary>
    private static async Task SaveNotificationAsync(Someone manager)
    {
        await manager.TryAsync("Save and open the review");
        if (manager.Path == "/reviews/new")
        {
            foreach (var other in await manager.Page.GetByRole(AriaRole.Group, new() { Name = "Is it really another death?" }).GetByRole(AriaRole.Checkbox).AllAsync())
            {
                await other.CheckAsync();
            }

            await manager.PressAsync("Save and open the review");
        }
    }

    private static IEnumerable<(string Question, object Answer)> Answer(string question, int index, bool isYes) =>
    [
        (question, isYes ? "Yes" : "No"),
        ($"Reason for answer {index + 1}", "As the police reported it."),
    ];

    /// <summary>Where an agency has several accounts and none is known to answer for it, the manager chooses.</summary>
    private Task GiveAccessAsync(string person, string agency) =>
        cast.DoUnaskedAsync("manager", "grant-access", "Add the person",
            ("Who?", person),
            ("As what?", "Agency contact"),
            ("For which agency?", agency));

    private Task AnswerAsync(string contact) =>
        cast.DoAsync(contact, "answer-scoping", "Send the answer",
            ("What did you find?", "Significant involvement"),
            ("What did you search by, and where?", "Name and date of birth, in the records since 2015"),
            ("First contact", Cast.Today.AddYears(-3)),
            ("Last contact", Cast.Today.AddDays(-40)),
            ("What was the contact about?", "Four calls, two risk assessments, one referral."),
            ("Are your records secured, and routine deletion stopped?", "Yes"));
}
