using DhrManager.Domain.Historic.Reading;

namespace DhrManager.UnitTests.Historic.Reading;

/// <summary>How recommendations are printed in reports. Expected: label and text, with the group before them where there is one.</summary>
public sealed class RecommendationReaderTests
{
    /// <summary>Name, the pages (parted by a form feed), and what is found, a line each: "label|text" or "group>label|text".</summary>
    public static TheoryData<string, string, string> Layouts => new()
    {
        {
            "Plain numbers with a full stop",
            """
            Recommendations

            1. The police should review their training.

            2. Adult social care should record risk.
            """,
            """
            1|The police should review their training.
            2|Adult social care should record risk.
            """
        },
        {
            "Plain numbers without a full stop",
            """
            16 RECOMMENDATIONS

            1   The partnership should publish a pathway
                for older victims.
            2   The hospital should ask routinely.
            """,
            """
            1|The partnership should publish a pathway for older victims.
            2|The hospital should ask routinely.
            """
        },
        {
            "The word Recommendation with a number and a colon",
            """
            Recommendation 1: That the board reviews its policy.
            Recommendation 2: That the service trains its staff.
            """,
            """
            1|That the board reviews its policy.
            2|That the service trains its staff.
            """
        },
        {
            "The word Recommendation on a line of its own",
            """
            Recommendation 4

            The trust should offer a private room.

            It was found that nobody did.
            """,
            "4|The trust should offer a private room."
        },
        {
            "Recommendations in the middle of the analysis, with the reason after them",
            """
            9.4 The surgery never asked why the appointments were missed.

            Recommendation 3: The surgery should follow up missed appointments.

            9.5 The school knew nothing of this.
            """,
            "3|The surgery should follow up missed appointments."
        },
        {
            "R and a number",
            """
            R1 The constabulary must check earlier calls.
            R10 The council should share addresses.
            """,
            """
            R1|The constabulary must check earlier calls.
            R10|The council should share addresses.
            """
        },
        {
            "Rec. and a decimal number",
            """
            Rec. 3.1: The trust should audit referrals.
            """,
            "Rec. 3.1|The trust should audit referrals."
        },
        {
            "Numbered paragraphs of three parts",
            """
            17. Recommendations

            17.1 The panel makes the following recommendations:

            17.1.1 The probation service should review home visits.

            17.1.2 The housing association should train wardens.
            """,
            """
            17.1.1|The probation service should review home visits.
            17.1.2|The housing association should train wardens.
            """
        },
        {
            "A number with a letter",
            """
            Section 10: Recommendations

            10.2a The trust should update its template.
            10.2b The trust should audit its template.
            """,
            """
            10.2a|The trust should update its template.
            10.2b|The trust should audit its template.
            """
        },
        {
            "Numbers in brackets",
            """
            Recommendations

            (1) The partnership should fund advocates.
            (2) The partnership should map services.
            """,
            """
            1|The partnership should fund advocates.
            2|The partnership should map services.
            """
        },
        {
            "Letters where nothing has numbers",
            """
            Recommendations

            a) The police should record coercive control.
            b) The council should publish its offer.
            """,
            """
            a|The police should record coercive control.
            b|The council should publish its offer.
            """
        },
        {
            "Letters that are parts of a numbered one",
            """
            Recommendations

            1. The trust should:
               a) train its staff; and
               b) audit the result.
            2. The council should do the same.
            """,
            """
            1|The trust should: a) train its staff; and b) audit the result.
            2|The council should do the same.
            """
        },
        {
            "Bullets that are parts of a numbered one",
            """
            Recommendation 5: The surgery should

            • ask patients alone,
            • record what they say.

            Recommendation 6: The board should seek assurance.
            """,
            """
            5|The surgery should • ask patients alone, • record what they say.
            6|The board should seek assurance.
            """
        },
        {
            "Bullets where nothing has numbers",
            """
            Recommendations

            • The police should attend every call.
            • The council should house her first and
              ask for papers later.
            """,
            """
            |The police should attend every call.
            |The council should house her first and ask for papers later.
            """
        },
        {
            "Numbers that begin again with each agency",
            """
            Single agency recommendations

            Estmere Constabulary

            1. Officers should use body-worn video.
            2. Supervisors should review every grading.

            Averill District Hospital

            1. The emergency department should ask alone.
            """,
            """
            Estmere Constabulary>1|Officers should use body-worn video.
            Estmere Constabulary>2|Supervisors should review every grading.
            Averill District Hospital>1|The emergency department should ask alone.
            """
        },
        {
            "An agency with a colon above its bullets",
            """
            Single agency recommendations

            Probation Service:
            • Staff should check addresses.

            Housing:
            • Wardens should be trained.
            """,
            """
            Probation Service>|Staff should check addresses.
            Housing>|Wardens should be trained.
            """
        },
        {
            "A heading that names the agency",
            """
            Recommendations for Estmere County Council

            1. The council should review its threshold.

            Recommendations for the Integrated Care Board

            1. The board should commission advocates.
            """,
            """
            Estmere County Council>1|The council should review its threshold.
            the Integrated Care Board>1|The board should commission advocates.
            """
        },
        {
            "Multi-agency first, then single agency",
            """
            Multi-agency recommendations

            1. The partnership should train together.

            Single agency recommendations

            2. The trust should train its own.
            """,
            """
            1|The partnership should train together.
            2|The trust should train its own.
            """
        },
        {
            "A table with number, recommendation and agency",
            """
            Recommendations

            No.    Recommendation                          Lead agency
            1      The force should review its             Estmere Constabulary
                   policy on repeat calls.
            2      The trust should appoint a              Averill District
                   named nurse.                            Hospital
            """,
            """
            Estmere Constabulary>1|The force should review its policy on repeat calls.
            Averill District Hospital>2|The trust should appoint a named nurse.
            """
        },
        {
            "A table without numbers",
            """
            Recommendation                          Agency                Target date

            The force should review its             Constabulary          March 2019
            policy on repeat calls.

            The council should house                Housing               June 2019
            victims first.
            """,
            """
            Constabulary>|The force should review its policy on repeat calls.
            Housing>|The council should house victims first.
            """
        },
        {
            "A table that goes on over the page and repeats its heading",
            "Ref    Recommendation                     Owner\n1.1    The force should review its        Police\n       policy.\n\fRef    Recommendation                     Owner\n1.2    The trust should train             Hospital\n       its staff.\n",
            """
            Police>1.1|The force should review its policy.
            Hospital>1.2|The trust should train its staff.
            """
        },
        {
            "A sentence that goes on over the page, past footer and header",
            "OFFICIAL: report of Estmere\n\nRecommendations\n\n1. The council should review how\n\n                 41\n\fOFFICIAL: report of Estmere\n\nit records addresses.\n\n2. The trust should train.\n\n                 42\n\fOFFICIAL: report of Estmere\n\n                 43\n",
            """
            1|The council should review how it records addresses.
            2|The trust should train.
            """
        },
        {
            "A contents list is not read",
            """
            Contents
            15. Conclusions ................................ 40
            16. Recommendations ............................ 45
            Recommendation 1: training ..................... 46
            Glossary ....................................... 50
            """,
            ""
        },
        {
            "What follows an appendix is not read",
            """
            Recommendations

            1. The trust should train.

            Appendix A

            1. The panel met six times and should be thanked.
            """,
            "1|The trust should train."
        },
        {
            "The same recommendation in the summary and in the report is proposed once",
            """
            Recommendation 1: The trust should train.

            Conclusions

            Nothing more.

            Recommendation 1: The trust should train.
            """,
            "1|The trust should train."
        },
        {
            "Roman numbers and words",
            """
            Recommendation II: The council should map services.
            Recommendation Three: The council should fund them.
            """,
            """
            II|The council should map services.
            Three|The council should fund them.
            """
        },
        {
            "National recommendations",
            """
            National recommendation 1 – The Home Office should fund interpreters.
            """,
            "1|The Home Office should fund interpreters."
        },
        {
            "Paragraphs without number or bullet",
            """
            Recommendations

            The partnership should publish a pathway for older victims.

            The hospital should ask routinely.
            """,
            """
            |The partnership should publish a pathway for older victims.
            |The hospital should ask routinely.
            """
        },
        {
            "A word broken at the end of the line",
            """
            Recommendations

            1. The partnership should review its multi-
            agency training.
            """,
            "1|The partnership should review its multi-agency training."
        },
        {
            "A number where a line breaks is not the next one",
            """
            Recommendations

            1. The trust should see every patient within
            2 weeks and record it.
            2. The board should audit.
            """,
            """
            1|The trust should see every patient within 2 weeks and record it.
            2|The board should audit.
            """
        },
        {
            "A date at the beginning of a line is not a number",
            """
            Recommendations

            1. The trust should report by

            12 March 2014 to the board.
            """,
            "1|The trust should report by 12 March 2014 to the board."
        },
        {
            "Narrative paragraphs of the section are passed over",
            """
            17. Recommendations

            17.1 The panel considered the management reviews in detail.

            17.2 Estmere Constabulary should check earlier calls.
            """,
            "17.2|Estmere Constabulary should check earlier calls."
        },
        {
            "A report without recommendations",
            "The review found that the recommendations of an earlier review had been met.\n\n1. Nobody had asked.",
            ""
        },
        { "Nothing at all", "", "" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Recommendations_are_found_as_they_are_printed(string layout, string report, string expected)
    {
        var found = RecommendationReader.Read(report.Split('\f'));

        Assert.True(
            expected.ReplaceLineEndings("\n") == string.Join('\n', found.Select(Say)),
            $"{layout}:\n{string.Join('\n', found.Select(Say))}");
    }

    [Fact]
    public void Each_says_the_page_on_which_it_begins()
    {
        var found = RecommendationReader.Read(["Report", "Recommendations\n\n1. The trust should train.", "2. The board should audit."]);

        Assert.Equal([2, 3], found.Select(r => r.Page));
    }

    [Fact]
    public void A_report_made_to_keep_the_reader_busy_is_read_all_the_same()
    {
        string[] pages = [new string(' ', 1_000_000) + "x", "Recommendations\n\n1. " + new string('a', 1_000_000), string.Concat(Enumerable.Repeat("1.1.1.1.1 ", 100_000))];

        Assert.NotNull(RecommendationReader.Read(pages));
    }

    private static string Say(ProposedRecommendation found) =>
        (found.Group is null ? "" : found.Group + ">") + $"{found.Label}|{found.Text}";
}
