using DhrManager.Domain.Agencies;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

// From opening to closing.
public sealed partial class Campaign
{
    /// <summary>Asks the organisations. What each is asked comes from <see cref="MissingReturns"/>.</summary>
    /// <exception cref="RuleBrokenException">It is not complete, has opened before, or its day has not come.</exception>
    public void Open(Actor actor)
    {
        RefuseUnlessDraft();
        RuleBrokenException.ThrowIf(_items.Count == 0, "Choose the reviews that the campaign asks about before you open it.", Citations.Local);
        RuleBrokenException.ThrowIf(_organisations.Count == 0, "Choose the organisations that are to answer before you open the campaign.", Citations.Local);
        RuleBrokenException.ThrowIf(
            actor.Today < OpensOn,
            $"The campaign opens on {TypedText.Say(OpensOn)}. Change that date to open it today.",
            Citations.Local);
        RuleBrokenException.ThrowIf(actor.Today >= DueOn, "The day on which answers are due has come. Choose a later one before you open the campaign.", Citations.Local);

        (Status, OpenedOn) = (CampaignStatus.Open, actor.Today);
        Version++;
    }

    /// <summary>Ends the campaign. Answers can be read and carried forward, and no longer changed.</summary>
    /// <param name="outstanding">How many answers are missing and orphans undecided.</param>
    /// <exception cref="RuleBrokenException">It is not open, or something is outstanding and nobody says why it ends all the same.</exception>
    public void Close(int outstanding, string? note, Actor actor)
    {
        RefuseUnlessOpen();
        var said = TypedText.Limited(note, TextMaxLength, "The note");
        RuleBrokenException.ThrowIf(
            outstanding > 0 && said is null,
            "Answers are missing or orphan lessons are undecided. Say why the campaign closes without them.",
            Citations.Local);

        (Status, ClosedOn, ClosingNote) = (CampaignStatus.Closed, actor.Today, said);
        Version++;
    }

    /// <summary>Where each part of a lesson goes: to its addressee, to the body that answers for it now, or to nobody.</summary>
    public IReadOnlyList<LessonRoute> RoutesOf(CampaignItem item, AgencySuccession agencies) => item.Addressees.Count == 0
        ? [.. _organisations.Select(o => new LessonRoute(Addressee: null, Index: 0, o.AgencyId, Orphan: null))]
        : [.. item.Addressees.Select((addressee, i) => RouteOf(addressee, i, agencies))];

    /// <summary>The returns that are asked for and do not exist yet.</summary>
    public IReadOnlyList<LessonReturn> MissingReturns(IEnumerable<LessonReturn> existing, AgencySuccession agencies)
    {
        var known = existing.Select(r => (r.ItemId, r.AgencyId)).ToHashSet();
        return
        [
            .. from item in _items
               from agencyId in RoutesOf(item, agencies).Select(route => route.AgencyId).OfType<Guid>().Distinct()
               where known.Add((item.Id, agencyId))
               select new LessonReturn(this, item, agencyId),
        ];
    }

    /// <summary>The partnership says who answers for a lesson that would go to nobody, or that nobody has to.</summary>
    /// <param name="agencyId">Null when the lesson no longer applies.</param>
    /// <exception cref="RuleBrokenException">It is no orphan, the body does not take part, there is no reason, or the campaign is not open.</exception>
    public void DecideOrphan(Guid itemId, int index, Guid? agencyId, string? reason, AgencySuccession agencies, Actor actor)
    {
        RefuseUnlessOpen();
        var item = _items.Single(i => i.Id == itemId);
        var route = RoutesOf(item, agencies).FirstOrDefault(r => r.Index == index);
        RuleBrokenException.ThrowIf(route?.Orphan is null, "Somebody answers for this lesson already.", Citations.Local);
        RuleBrokenException.ThrowIf(
            agencyId is { } chosen && !Takes(chosen),
            "Choose an organisation that takes part in the campaign, or add it to the campaign first.",
            Citations.Local);
        var why = TypedText.Needed(reason, "Enter why.", TextMaxLength, "The reason");

        item.Decide(index, new OrphanDecision(agencyId, why, actor.Name, actor.Today));
        Version++;
    }

    private LessonRoute RouteOf(CampaignAddressee addressee, int index, AgencySuccession agencies)
    {
        if (addressee.Decision is { } decision)
        {
            return new(addressee, index, decision.AgencyId, Orphan: null);
        }

        if (addressee.AgencyId is not { } addressed || !agencies.Knows(addressed))
        {
            return new(addressee, index, AgencyId: null, OrphanReason.NotInDirectory);
        }

        return agencies.AnswersNow(addressed) switch
        {
            null => new(addressee, index, AgencyId: null, OrphanReason.NoSuccessor),
            { } now when Takes(now) => new(addressee, index, now, Orphan: null),
            _ => new(addressee, index, AgencyId: null, OrphanReason.NotAsked),
        };
    }
}
