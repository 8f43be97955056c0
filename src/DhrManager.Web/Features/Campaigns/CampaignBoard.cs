using System.Globalization;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>A whole campaign: its lessons, the organisations, and what stands where they meet.</summary>
public sealed record CampaignBoard(
    Campaign Campaign,
    IReadOnlyList<BoardOrganisation> Organisations,
    IReadOnlyList<BoardLesson> Lessons,
    DateOnly Today)
{
    public IEnumerable<BoardAnswer> Answers => Lessons.SelectMany(l => l.Answers.Values);

    public int Late => Answers.Count(a => a.Return.IsLate(Today));

    public int Orphans => Lessons.Sum(l => l.Orphans.Count);

    /// <summary>The tests of the sample.</summary>
    public IReadOnlyList<PeerTest> Tests => [.. Answers.Select(a => a.Assurance.Test).OfType<PeerTest>()];

    /// <summary>What staff say, where they were asked.</summary>
    public IReadOnlyList<PulseResult> Pulses => [.. Answers.Select(a => a.Assurance.Pulse).OfType<PulseResult>()];

    public int Requests => Answers.Count(a => a.Return.Asked is not null);

    /// <summary>The part of it that a filter shows. An organisation or a lesson with nothing to show is left out.</summary>
    public CampaignBoard Show(CampaignFilter filter)
    {
        var organisations = Organisations.Where(o => filter.Agency is null || o.AgencyId == filter.Agency).ToList();
        var lessons = Lessons.Where(l => filter.Review is null || l.Item.ReviewId == filter.Review).Select(l => l.Show(filter, Today));
        return this with
        {
            Organisations = organisations,
            Lessons = [.. lessons.Where(l => filter is { Agency: null, State: null } || l.Answers.Count > 0 || (filter.State == CampaignFilter.Orphan && l.Orphans.Count > 0))],
        };
    }

    /// <summary>The table as it stands on the page: heading first.</summary>
    public IEnumerable<IReadOnlyList<string>> Table() =>
    [
        ["No.", "Review", "What it is", "Text", .. Organisations.Select(o => o.Name)],
        .. Lessons.Select(IReadOnlyList<string> (l) =>
        [
            l.Item.Number.ToString(CultureInfo.InvariantCulture), $"{l.Item.ReviewReference}: {l.Item.ReviewTitle}", l.Name, l.Item.Text,
            .. Organisations.Select(o => l.CellOf(o.AgencyId, Today)),
        ]),
    ];
}

/// <param name="Lead">Name and post of the accountable lead.</param>
public sealed record BoardOrganisation(Guid AgencyId, string Code, string Name, string Lead);

/// <summary>An organisation's answer, with what else is known of it.</summary>
public sealed record BoardAnswer(LessonReturn Return, AnswerAssurance Assurance)
{
    /// <summary>"Embedded, evidence level 4"; "Late: not started".</summary>
    public string Words(DateOnly today) => Return switch
    {
        { IsExempt: true } => "Exempt",
        { Signature: { } signed } => string.Join(". ", SignedWords(signed)),
        _ when Return.IsLate(today) => $"Late: {Return.Status.Label.ToLowerInvariant()}",
        _ => Return.Status.Label,
    };

    // The organisation's own word first, what others found beside it.
    private IEnumerable<string> SignedWords(SignedAnswer signed)
    {
        yield return signed.Level is { } level ? string.Create(CultureInfo.InvariantCulture, $"{signed.Position}, evidence level {level.Level}") : signed.Position.Label;
        if (Assurance.Test?.Position is { } found)
        {
            yield return $"{(Assurance.Test.Moderation is null ? "Tested" : "Moderated")}: {found.Label}";
        }

        if (Assurance.Pulse?.Overall is { } yes)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Staff: {yes}% yes");
        }

        if (Assurance.Grade is { } grade)
        {
            yield return grade.Word.Label;
        }
    }

    public TagColour Colour(DateOnly today) => Return switch
    {
        { IsExempt: true } => TagColour.Grey,
        { Signature.Position: var position } => position.Rank switch { 2 => TagColour.Green, 1 => TagColour.Turquoise, 0 => TagColour.Orange, _ => TagColour.Grey },
        _ when Return.IsLate(today) => TagColour.Red,
        _ when Return.Status == LessonReturnStatus.ToSign => TagColour.Purple,
        _ => TagColour.Blue,
    };
}

/// <param name="Answers">By organisation.</param>
/// <param name="Orphans">The addressees that nobody answers for.</param>
public sealed record BoardLesson(CampaignItem Item, IReadOnlyDictionary<Guid, BoardAnswer> Answers, IReadOnlyList<LessonRoute> Orphans)
{
    /// <summary>"Lesson 3".</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Item.Kind} {Item.SourceNumber}");

    public BoardLesson Show(CampaignFilter filter, DateOnly today) => this with
    {
        Answers = Answers.Where(a => (filter.Agency is null || a.Key == filter.Agency) && filter.Shows(a.Value.Return, today)).ToDictionary(),
    };

    /// <summary>What a cell says; empty where the organisation is not asked.</summary>
    public string CellOf(Guid agencyId, DateOnly today) => Answers.TryGetValue(agencyId, out var answer) ? answer.Words(today) : "";
}
