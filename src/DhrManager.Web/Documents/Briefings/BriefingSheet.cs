namespace DhrManager.Web.Documents.Briefings;

/// <summary>What a briefing, a team card and a slide are drawn from, complete.</summary>
/// <param name="Learnt">What to take from the lessons.</param>
/// <param name="ToDo">What the recommendations ask for.</param>
/// <param name="InShort">For the card and the slide.</param>
/// <param name="Wording">Empty when the lessons say what they said when this version was made; otherwise a sentence.</param>
/// <param name="Address">Leads from a printed copy to what is said today.</param>
public sealed record BriefingSheet(
    string Title,
    string Partnership,
    string WhatHappened,
    IReadOnlyList<BriefingPoint> Learnt,
    IReadOnlyList<BriefingPoint> ToDo,
    IReadOnlyList<string> InShort,
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> Help,
    int Version,
    DateOnly MadeOn,
    string Wording,
    Uri Address)
{
    /// <summary>For the foot of the page.</summary>
    public string VersionLine => $"Version {Version}, {Components.Gov.UkText.Date(MadeOn)}.{(Wording.Length == 0 ? "" : " " + Wording)}";
}

/// <param name="Source">For example "Recommendation 3 of Report into the death of Wren, 2024".</param>
public sealed record BriefingPoint(string Text, string Source);
