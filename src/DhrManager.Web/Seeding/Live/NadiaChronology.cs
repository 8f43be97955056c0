using DhrManager.Domain.Chronologies;

namespace DhrManager.Web.Seeding.Live;

/// <summary>What five agencies wrote down about Nadia, each from its own records. Read together they contradict each other twice.</summary>
internal static class NadiaChronology
{
    public static IEnumerable<ChronologyRow> Police(ReviewStory story) =>
    [
        Row(story, 431, "21:40", "Incident log", "Neighbour reports a woman crying in the garden without shoes.", "Two officers attend and speak to the husband at the door.", "Recorded as a noise complaint.", "Nobody asked to see the woman.", "Nadia", "Husband"),
        Row(story, 288, "14:05", "Incident log", "Third party reports that a young wife is not allowed out. Caller hangs up.", "Check of address; no earlier call found because the first was logged under the neighbour's number.", "Closed.", null, "Nadia"),
        Row(story, 121, "19:15", "Domestic incident record", "Nadia rings and says one word, “help”. Line open for two minutes.", "Officers attend; the brother-in-law interprets.", "Verbal argument; standard risk.", "A relative was used to interpret.", "Nadia", "Husband", "Brother-in-law"),
        Row(story, 59, "11:30", "Domestic incident record", "College tutor brings Nadia to the station.", "Independent interpreter by telephone. Risk assessment: high. Arrest of the husband.", "Released without charge; MARAC referral.", "The referral was sent to the wrong mailbox.", "Nadia", "Husband"),
        Row(story, 3, "22:10", "Incident log", "Lantern asks for a safety check: no answer for two days.", "Officers see Nadia through a window with her mother-in-law, who says that she is asleep early.", "Closed as safe.", "She was not spoken to.", "Nadia"),
    ];

    public static IEnumerable<ChronologyRow> Hospital(ReviewStory story) =>
    [
        Row(story, 402, null, "Emergency department record", "Attends with a burn on the forearm; mother-in-law says that it was the iron.", "Dressing; no question about safety.", "Discharged.", null, "Nadia"),
        Row(story, 233, null, "Maternity booking", "Booking appointment at eleven weeks. Mother-in-law answers for her.", "Routine question not asked: not alone.", "Next appointment made.", "The reason was recorded and nobody came back to it.", "Nadia"),
        Row(story, 120, "09:00", "Maternity notes", "Bruise on the cheek; says that she walked into a door.", "Midwife rebooks her alone for the following week with an interpreter.", "Seen alone; says that she is afraid of her brother-in-law.", "Good practice.", "Nadia", "Brother-in-law"),
        Row(story, 62, null, "Birth record", "Son born by caesarean. Husband refuses a female interpreter.", "Staff use one all the same.", "Referral to Lantern with her consent.", null, "Nadia", "Baby", "Husband"),
        Row(story, 37, "16:20", "Emergency department record", "Attends with abdominal pain, with the brother-in-law.", "Examined; he stays in the room.", "Discharged.", "The note of the midwife was on another system.", "Nadia", "Brother-in-law"),
    ];

    public static IEnumerable<ChronologyRow> MentalHealth(ReviewStory story) =>
    [
        Row(story, 210, null, "Referral", "Referred by the midwife for low mood in pregnancy.", "Letter sent to the house in English.", "No answer; referral closed and reopened.", null, "Nadia"),
        Row(story, 150, null, "Clinic note", "First assessment. Husband interprets.", "Moderate depression; medication offered.", "Declined by the husband.", "Whose decision this was is not recorded.", "Nadia", "Husband"),
        Row(story, 64, null, "Clinic note", "Last contact before the birth. Says that she dreams of going home.", "Plan: review in eight weeks.", "Review not held.", null, "Nadia"),
    ];

    public static IEnumerable<ChronologyRow> SocialCare(ReviewStory story) =>
    [
        Row(story, 160, "10:30", "Assessment", "Visit about the father-in-law's care. A young woman serves tea and does not speak.", "Assessment of the father-in-law only.", "Care package agreed.", "“Supportive extended family” was written of a house in which she was not free to leave.", "Nadia"),
        new(ChronologyDate.About(story.Review.DiedOn!.Value.AddDays(-100), story.Review.DiedOn!.Value.AddDays(-80)), null, "Telephone note", "Father-in-law rings to say that the daughter-in-law will do the care from now on.", "Package reduced.", "No carer's assessment offered.", null, ["Nadia"]),
    ];

    public static IEnumerable<ChronologyRow> Lantern(ReviewStory story) =>
    [
        Row(story, 60, null, "Case record", "Referral received from the hospital.", "First call the next day with an interpreter; a man answers.", "Call ended.", "No safe time had been agreed.", "Nadia"),
        Row(story, 54, "12:10", "Case record", "Nadia rings from the college. She has left and is afraid that she will be taken back.", "Housing contacted; police told.", "Offered a place in another town.", null, "Nadia"),
        Row(story, 5, null, "Case record", "Agreed call not answered.", "Second try in the evening, third the next day.", "Police asked for a safety check.", null, "Nadia"),
    ];

    private static ChronologyRow Row(ReviewStory story, int daysBefore, string? time, string source, string what, string? action, string? outcome, string? comment, params string[] concerns) =>
        new(ChronologyDate.Day(story.Review.DiedOn!.Value.AddDays(-daysBefore)), time, source, what, action, outcome, comment, concerns);
}
