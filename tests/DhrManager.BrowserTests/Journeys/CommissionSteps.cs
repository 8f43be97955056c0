namespace DhrManager.BrowserTests.Journeys;

/// <summary>The family is told, a chair appointed, a panel convened, terms agreed and a meeting held.</summary>
internal sealed class CommissionSteps(Cast cast)
{
    private static readonly string[] _conflictQuestions =
    [
        "Works or worked for, is paid by, or has a close tie to an agency in the case",
        "Knows anybody in the case, their family or a professional involved",
        "Has another role that judges the same agencies",
        "Holds or stood for political office in the area",
        "Has a financial interest in an agency or in the outcome",
    ];

    private static readonly string[] _declarations =
    [
        "Had nothing to do with the people in the case and managed nobody who did",
        "Signed the confidentiality agreement",
        "Signed the declaration of interests",
    ];

    public Task TellFamilyAsync() =>
        cast.DoAsync("manager", "inform-family", "Save and continue",
            ("When was the family told?", Cast.Today),
            ("How?", "In person"),
            ("Was a specialist advocate offered?", "Yes"),
            ("What was said, and what they asked", "Her sister wishes to be asked about the terms."));

    /// <summary>The first who is asked says no.</summary>
    public async Task FindChairAsync()
    {
        await cast.DoUnaskedAsync("manager", "record-chair-declined", "Save and look for another chair", ("Why did they decline?", "Has two reviews already."));
        await AppointChairAsync();
    }

    private Task AppointChairAsync() =>
        cast.DoAsync("manager", "appoint-chair", "Appoint the chair",
        [
            ("Name of the chair", "Ruth Calder"),
            ("The chair's account", "Ruth Calder, Independent chair"),
            ("Appointed on", Cast.Today),
            ("The contract starts on", Cast.Today),
            .. _conflictQuestions.Select(question => (question, (object)"Nothing to declare")),
            ("Who judged the answers?", "Head of community safety"),
            ("Does the chair work for an agency in the case?", "No"),
            ("Training for these reviews", "Home Office training for chairs, completed last year"),
            ("Have you seen the chair's vetting?", "Yes"),
            ("How many other live reviews does the chair have?", "2"),
        ]);

    /// <summary>Two members; the required ones who are missing are explained.</summary>
    public async Task ConvenePanelAsync()
    {
        var chair = await cast.OpenTaskAsync("chair", "convene-panel");
        await chair.FillInAsync(("When does the panel meet first?", Cast.Today));
        await SeatAsync("Member 1", "Samina Akhtar, Service manager", "Lantern Domestic Abuse Service");
        await SeatAsync("Member 2", "Peter Lowe, Designated nurse, safeguarding adults", "NHS Estmere Integrated Care Board (also for GP practices)");
        await chair.FillInAsync(
            ("Why is nobody there for: Police?", "Their member joins at the next meeting."),
            ("Why is nobody there for: Council?", "Their member joins at the next meeting."),
            ("Why is nobody there for: Probation?", "Had no contact with the people in the case."));
        await chair.PressAsync("Convene the panel");
    }

    public Task AgreeTermsAsync() =>
        cast.DoAsync("chair", "agree-terms", "Save the agreed terms",
            ("First day", Cast.Today.AddYears(-3)),
            ("Last day", Cast.Today.AddDays(-26)),
            ("Key line 1", "What did each agency know of the risk, and what did it do?"),
            ("When was the family asked about these terms?", Cast.Today),
            ("Agreed by the panel on", Cast.Today),
            ("In which minute?", "Meeting 1, item 3"));

    /// <summary>A meeting whose minutes are recorded and approved.</summary>
    public async Task MeetAsync()
    {
        await cast.DoUnaskedAsync("chair", "arrange-meeting", "Arrange the meeting",
            ("What is the meeting for?", "Themes and findings"),
            ("Date", Cast.Today),
            ("Room or link", "Town hall, room 2"));
        await cast.DoAsync("chair", "record-minutes", "Save the minutes for approval",
            ("Samina Akhtar, Service manager", "Attended"),
            ("Peter Lowe, Designated nurse, safeguarding adults", "Sent apologies"),
            ("Everybody present was asked again", true),
            ("Discussion", "The panel read the returns and the combined chronology."));
        await cast.DoAsync("chair", "approve-minutes", "Save", ("Do you approve these minutes?", "Yes, approve them"));
    }

    public async Task CancelMeetingAsync()
    {
        await cast.DoUnaskedAsync("chair", "arrange-meeting", "Arrange the meeting",
            ("What is the meeting for?", "Presentation of returns"),
            ("Date", Cast.Today.AddDays(30)),
            ("Room or link", "Town hall, room 2"));
        var chair = await cast.FollowAsync("chair", "panel", "Presentation of returns", "Move this meeting");
        await chair.FillInAsync(("New date", Cast.Today.AddDays(35)), ("Why does it move?", "The hospital could not send anybody on the first date."));
        await chair.PressAsync("Move the meeting");
        await cast.FollowAsync("chair", "panel", "Presentation of returns", "Cancel this meeting");
        await chair.FillInAsync(("Why is it cancelled?", "The returns came early and are read at the next one."));
        await chair.PressAsync("Cancel the meeting");
    }

    private Task SeatAsync(string row, string account, string agency) =>
        cast["chair"].FillInGroupAsync(row,
            ("Name and post", account),
            ("Agency", agency),
            ("Account", account),
            ("What they declared", _declarations));
}
