namespace DhrManager.Web.Seeding.Generated;

/// <summary>Plausible sentences of an overview report about the themes of a case.</summary>
internal sealed class GeneratedText(Dice dice, string pseudonym, IReadOnlyList<Subtheme> themes)
{
    private const int SentencesInParagraph = 7;

    private static readonly string[] _agencies =
    [
        "the police", "the general practice", "the emergency department", "adult social care", "children's social care", "the housing team",
        "the probation service", "the community mental health team", "the health visitor", "the specialist domestic abuse service", "the school",
        "the drug and alcohol service", "the ambulance service", "the midwife", "the multi-agency conference", "the council's front desk",
    ];

    private static readonly string[] _sentences =
    [
        "In the {month} month before the death {agency} recorded a contact with {name} that concerned {theme}, and the note was not read again until the review.",
        "The panel asked {agency} why {synonym} had not been considered, and was told that the form in use at the time did not prompt for it.",
        "{name} had told {agency} on two occasions that things at home were getting worse, and each occasion was treated as the first.",
        "Guidance on {theme} was in place and could be found by staff, but nobody whom the panel spoke to had used it in the year before.",
        "The information reached {agency} after {month} working days, by which time the plan had been closed and the worker had moved to another team.",
        "It is to the credit of {agency} that a manager noticed the pattern and rang {agency2} the same afternoon.",
        "The family told the chair that {name} had stopped answering calls, and that they had not known whom to tell about {synonym}.",
        "The record of {agency} says that advice was given; it does not say what the advice was, who gave it or what {name} said in reply.",
        "Read beside the entry of {agency2}, the contact shows a steady rise in risk that neither agency could have seen alone.",
        "The author of the return concluded that {theme} had been understood as a matter for {agency2}, which had itself closed the case.",
        "There was no supervision of this decision, and the panel found that {agency} had carried vacancies for {month} months.",
        "Since then {agency} has changed its practice on {theme}, and an audit of recent cases shows that staff now ask and write down the answer.",
        "The panel considered whether {name} had been seen alone and found that this was so at {month} of the contacts described in this section.",
        "A referral was made by {agency} to {agency2}; it was declined because the threshold was not met, and no other offer was made.",
        "Nobody asked about money, the telephone or the car, although {synonym} was mentioned in passing in the letter from {agency2}.",
        "The perpetrator was known to {agency} under another spelling of his name, so the earlier entries about {theme} did not come up in the search.",
        "Professional curiosity would have meant asking one further question, and the panel heard from staff of {agency} what had kept them from asking it.",
        "The panel does not say that the death could have been prevented; it says that there were {month} points at which more could have been known.",
    ];

    /// <summary>One paragraph of about a hundred and sixty words.</summary>
    public string Paragraph() => string.Join(' ', Enumerable.Range(0, SentencesInParagraph).Select(_ => Sentence()));

    public string Sentence()
    {
        var theme = dice.Pick(themes);
        return dice.Pick(_sentences)
            .Replace("{month}", $"{dice.Roll(22) + 2}", StringComparison.Ordinal)
            .Replace("{agency}", dice.Pick(_agencies), StringComparison.Ordinal)
            .Replace("{agency2}", dice.Pick(_agencies), StringComparison.Ordinal)
            .Replace("{name}", pseudonym, StringComparison.Ordinal)
            .Replace("{theme}", theme.Label.ToLowerInvariant(), StringComparison.Ordinal)
            .Replace("{synonym}", theme.Synonyms.Count > 0 ? dice.Pick(theme.Synonyms) : theme.Label.ToLowerInvariant(), StringComparison.Ordinal);
    }

    public string Recommendation(Subtheme theme) =>
        $"Agencies should review how staff recognise and act on {theme.Label.ToLowerInvariant()}, train {dice.Pick(_agencies)} and {dice.Pick(_agencies)} together, "
        + $"and report to the partnership within {dice.Roll(9) + 3} months what has changed for people at risk.";

    public string Finding(Subtheme theme) =>
        $"{theme.Label} was visible to {dice.Pick(_agencies)} and to {dice.Pick(_agencies)}, and was not followed up by either.";
}
