using DhrManager.Domain;
using DhrManager.Domain.Access;
using DhrManager.Domain.Calendar;
using DhrManager.Domain.Chronologies;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Seeding.Live;

/// <summary>One invented review while it happens: each line is somebody doing something so many days before today.</summary>
public sealed class ReviewStory
{
    private static readonly TimeOnly _firstThing = new(9, 40);

    private readonly DhrDbContext _db;
    private readonly RegimeCatalogue _regimes;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly CancellationToken _cancellationToken;
    private DateTime _last;
    private Review? _review;

    internal ReviewStory(DhrDbContext db, RegimeCatalogue regimes, IReadOnlyDictionary<string, string> names, CancellationToken cancellationToken)
    {
        _db = db;
        _regimes = regimes;
        _names = names;
        _cancellationToken = cancellationToken;
    }

    public Review Review => _review ?? throw new InvalidOperationException("The story has not begun: open the review first.");

    public Regime Regime => Review.Regime;

    /// <param name="mailbox">What stands before the @ of the account's address.</param>
    public string NameOf(string mailbox) => _names[mailbox];

    /// <summary>The working day that lies so many days before today, or on a weekend the one before it.</summary>
    /// <param name="daysAgo">Negative for a day to come.</param>
    public DateOnly Day(int daysAgo) =>
        _regimes.All[0].WorkingDays.PreviousOrSame(_db.Actor.Today.AddDays(-daysAgo));

    /// <summary>Opens the review under the next reference of its partnership.</summary>
    public async Task OpenAsync(int daysAgo, string partnership, Func<string, OpenReview> facts)
    {
        var actor = Who(daysAgo, DemoPeople.Manager);
        var regime = _regimes.InForceOn(actor.Today);
        var lead = await _db.Partnerships.SingleAsync(p => p.Code == partnership, _cancellationToken);
        _review = Review.Open(facts(lead.NextReference(regime.ReferencePrefix, actor.Today.Year)), regime, actor);
        _review.GrantAccess(DemoCounty.Person(DemoPeople.CspChair), ReviewRole.CspChair, agencyId: null, actor);
        _db.Reviews.Add(_review);
        await _db.SaveChangesAsync(_cancellationToken);
    }

    /// <summary>Somebody does something, and it is saved as it would have been on that day.</summary>
    /// <param name="who">What stands before the @ of the account's address.</param>
    public async Task DoAsync(int daysAgo, string who, Action<Review, Actor> what)
    {
        what(Review, Who(daysAgo, who));
        await _db.SaveChangesAsync(_cancellationToken);
    }

    /// <summary>A review whose story was told before, by its pseudonym.</summary>
    public Task<Review> EarlierAsync(string title) => _db.Reviews.SingleAsync(r => r.Title == title, _cancellationToken);

    /// <summary>Enters an agency's chronology for its return.</summary>
    public async Task EnterChronologyAsync(int daysAgo, string agency, IEnumerable<ChronologyRow> rows)
    {
        var asked = this.ReturnOf(agency);
        var actor = Who(daysAgo, DemoPeople.Desk(agency).Author);
        _db.ChronologyEntries.AddRange(rows.Select((row, i) =>
            ChronologyEntry.Add(Review.Id, asked.Id, asked.AgencyId, i + 1, row, actor)));
        await _db.SaveChangesAsync(_cancellationToken);
    }

    /// <summary>Adds a line of the identity key: who a pseudonym stands for. The name is invented too.</summary>
    public void KeyTo(string pseudonym, string name, string bornOn, string? address = null, string? identifiers = null) =>
        _db.Identities.Add(new PersonIdentity
        {
            ReviewId = Review.Id,
            ReviewPersonId = Review.People.Single(p => p.Pseudonym == pseudonym).Id,
            LegalName = name,
            DateOfBirth = bornOn,
            Address = address,
            Identifiers = identifiers,
        });

    // Office hours, and never two things at one instant: the history is read in this order.
    private Actor Who(int daysAgo, string mailbox)
    {
        var morning = UkTime.ToUtc(Day(daysAgo), _firstThing);
        _last = morning > _last ? morning : _last.AddMinutes(11);
        return new Actor(DemoCounty.Person(mailbox), _names[mailbox], _last);
    }
}
