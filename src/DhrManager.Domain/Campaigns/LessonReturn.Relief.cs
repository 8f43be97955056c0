using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

// More time and exemption: the organisation asks with a reason, the partnership decides.
public sealed partial class LessonReturn
{
    /// <summary>Asks for more time.</summary>
    /// <param name="until">The new last day.</param>
    /// <exception cref="RuleBrokenException">It is not outstanding, something is asked for already, there is no reason, or the day is not later.</exception>
    public void AskForTime(DateOnly until, string? reason, Campaign campaign, Actor actor)
    {
        RuleBrokenException.ThrowIf(until <= DueOn || until <= actor.Today, $"Ask for a day after {TypedText.Say(Later(DueOn, actor.Today))}.", Citations.Local);
        Ask(ReliefKind.Extension, until, reason, campaign, actor);
    }

    /// <summary>Asks not to have to answer.</summary>
    /// <exception cref="RuleBrokenException">It is not outstanding, something is asked for already, or there is no reason.</exception>
    public void AskForExemption(string? reason, Campaign campaign, Actor actor) => Ask(ReliefKind.Exemption, until: null, reason, campaign, actor);

    /// <summary>The partnership grants or refuses what was asked for.</summary>
    /// <exception cref="RuleBrokenException">Nothing is asked for, a refusal has no reason, or the campaign is not open.</exception>
    public void Decide(bool isApproved, string? note, Campaign campaign, Actor actor)
    {
        RefuseUnlessAsked(campaign);
        var asked = Asked;
        RuleBrokenException.ThrowIf(asked is null, "Nothing is asked for here, or it has been decided.", Citations.Local);
        var said = TypedText.Limited(note, Campaign.TextMaxLength, "The reason");
        RuleBrokenException.ThrowIf(!isApproved && said is null, "Enter why it is refused.", Citations.Local);

        Reliefs = [.. Reliefs.SkipLast(1), asked with { IsApproved = isApproved, Decision = said, DecidedBy = actor.Name, DecidedOn = actor.Today }];
        IsExempt = isApproved && asked.Kind == ReliefKind.Exemption;
        DueOn = isApproved && asked.Until is { } until ? until : DueOn;
        Version++;
    }

    private void Ask(ReliefKind kind, DateOnly? until, string? reason, Campaign campaign, Actor actor)
    {
        RefuseUnlessAsked(campaign);
        RuleBrokenException.ThrowIf(Signature is not null, "This answer is signed, so there is nothing to be excused from.", Citations.Local);
        RuleBrokenException.ThrowIf(Asked is not null, "The partnership has not decided yet what you asked for before.", Citations.Local);
        var why = TypedText.Needed(reason, "Enter why.", Campaign.TextMaxLength, "The reason");

        Reliefs = [.. Reliefs, new Relief(kind, why, until, actor.Name, actor.Today)];
        Version++;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
