using DhrManager.Domain;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;
using DhrManager.Web.Features.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Seeding.Campaigns;

/// <summary>Answers a campaign of the demo as the organisations' own people do.</summary>
public sealed class CampaignDesk(DhrDbContext db, Campaign campaign, DateOnly openedOn)
{
    private readonly List<LessonReturn> _returns = [];
    private readonly List<EvidencePiece> _library = [];
    private Dictionary<Guid, string> _names = [];
    private AgencySuccession? _succession;

    public IReadOnlyList<string> Agencies { get; private set; } = [];

    public Campaign Campaign => campaign;

    public int Orphans => campaign.Items.Sum(item => campaign.RoutesOf(item, _succession!).Count(route => route.Orphan is not null));

    public static Actor Person(string mailbox, string name, DateOnly on) =>
        new(DemoCounty.Person(mailbox), name, on.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc));

    public async Task AskAsync(CancellationToken cancellationToken)
    {
        Agencies = [.. DemoPeople.Agencies.Where(code => campaign.Takes(DemoCounty.Agency(code)))];
        _names = await db.Users.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        _succession = await db.SuccessionAsync(cancellationToken);
        _returns.AddRange(campaign.MissingReturns([], _succession));
        db.LessonReturns.AddRange(_returns);
        _library.AddRange(await db.EvidencePieces.ToListAsync(cancellationToken));
    }

    /// <summary>In the order of the campaign.</summary>
    public IReadOnlyList<LessonReturn> ReturnsOf(string agency)
    {
        var numbers = campaign.Items.ToDictionary(i => i.Id, i => i.Number);
        return [.. _returns.Where(r => r.AgencyId == DemoCounty.Agency(agency)).OrderBy(r => numbers[r.ItemId])];
    }

    /// <summary>Puts an audit, a training course and a briefing into an organisation's library.</summary>
    public void Keep(string agency, DateOnly on)
    {
        EvidenceText[] texts =
        [
            new("Audit of 40 records", EvidenceLevel.SeenInPractice, on.AddDays(-20), "36 of 40 records show that the person was seen alone; a year before it was 9.", "Quality team, shared folder, audits"),
            new("Training on coercive control", EvidenceLevel.Trained, on.AddDays(-90), "82 of 95 staff took part.", "Learning system, course 14"),
            new("Seven-minute briefing", EvidenceLevel.Shared, on.AddDays(-120), "Read in every team meeting of that month.", "Intranet, safeguarding pages"),
        ];
        var author = Writer(agency, on);
        List<EvidencePiece> pieces = [.. texts.Select(text => new EvidencePiece(DemoCounty.Agency(agency), text, author))];
        _library.AddRange(pieces);
        db.EvidencePieces.AddRange(pieces);
    }

    public void Write(LessonReturn answer, AnswerPosition position, bool isReady, DateOnly on) =>
        answer.Write(AnswerOf(answer, position, on), isReady, campaign, _library, Writer(CodeOf(answer), on));

    public void Sign(LessonReturn answer, AnswerPosition position, DateOnly on)
    {
        Write(answer, position, isReady: true, on.AddDays(-2));
        answer.Sign(campaign, _library, Lead(CodeOf(answer), on));
    }

    public Actor Writer(string agency, DateOnly on) => Named(DemoPeople.Desk(agency).Contact, on);

    public Actor Lead(string agency, DateOnly on) => Named(DemoPeople.Desk(agency).SignOff, on);

    /// <summary>The partnership gives the first orphan to the council and leaves the others open.</summary>
    public Task DecideOneOrphanAsync(Actor manager, CancellationToken cancellationToken)
    {
        var orphan = campaign.Items.SelectMany(item => campaign.RoutesOf(item, _succession!).Select(route => (item, route))).First(o => o.route.Orphan is not null);
        campaign.DecideOrphan(orphan.item.Id, orphan.route.Index, DemoCounty.Agency("PABC-H"), "The council chairs the group that took the work over.", _succession!, manager);
        _returns.AddRange(campaign.MissingReturns(_returns, _succession!));
        db.LessonReturns.AddRange(_returns.Where(r => db.Entry(r).State == EntityState.Detached));
        return db.SaveChangesAsync(cancellationToken);
    }

    private Actor Named(string mailbox, DateOnly on) => Person(mailbox, _names[DemoCounty.Person(mailbox)], on);

    private string CodeOf(LessonReturn answer) => Agencies.Single(code => DemoCounty.Agency(code) == answer.AgencyId);

    private LessonAnswer AnswerOf(LessonReturn answer, AnswerPosition position, DateOnly on)
    {
        var own = _library.Where(e => e.AgencyId == answer.AgencyId && e.AddedOn >= openedOn.AddDays(-1)).ToList();
        var evidence = position == AnswerPosition.Embedded ? own.Take(1) : position == AnswerPosition.Partly ? own.Skip(1).Take(1) : [];
        return new(
            position,
            CampaignWords.WhatChanged(position),
            position.ClaimsChange ? "In team meetings, in supervision, and in the induction of new staff." : null,
            position.ClaimsChange ? on.AddDays(-5) : null,
            [.. evidence.Select(e => e.Id)],
            [.. campaign.Questions.Select(_ => "Team leaders of every shift keep a list of who has read it.")]);
    }
}
