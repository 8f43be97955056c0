using DhrManager.Domain.ActionPlans;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;

namespace DhrManager.Domain.Findings;

/// <summary>What the panel asks to be changed. Changed through the review only.</summary>
public sealed class Recommendation
{
    private Recommendation()
    {
    }

    internal Recommendation(Guid reviewId, int number, RecommendationText text)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Number = number;
        Reword(text);
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    /// <summary>From 1; never given twice, so that a gap shows that one was removed.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    public RecommendationScope Scope { get; private set; } = null!;

    /// <summary>Null when a body outside the partnership is addressed.</summary>
    public Guid? LeadAgencyId { get; private set; }

    /// <summary>Null when an agency of the partnership leads.</summary>
    public string? ExternalAddressee { get; private set; }

    /// <summary>Codes of the thesaurus of themes.</summary>
    public IReadOnlyList<string> Themes { get; private set; } = [];

    public Guid? LessonId { get; private set; }

    /// <summary>What the author decided about earlier ones like it; null when there was none to decide about.</summary>
    public Precedent? Precedent { get; private set; }

    /// <summary>How many actions it was ever given, so that no number is given twice.</summary>
    public int LastActionNumber { get; private set; }

    /// <summary>The day it was sent to the body outside.</summary>
    public DateOnly? SentOn { get; private set; }

    public DateOnly? ReplyReceivedOn { get; private set; }

    public string? Reply { get; private set; }

    /// <summary>The page of the report it is taken from, from 1; null when it was written here.</summary>
    public int? Page { get; private set; }

    /// <summary>What the report calls it, for example "17.1.1"; null when it was written here.</summary>
    public string? PrintedNumber { get; private set; }

    /// <summary>True when it comes from a report of before this system. That nothing was done must not be read from silence then.</summary>
    public bool IsTakenOver { get; private set; }

    public bool IsForBodyOutside => ExternalAddressee is not null;

    /// <summary>What has become of it, by this rule: actions that were superseded or transferred do not count, unless there are no others.</summary>
    /// <param name="actions">Its own actions.</param>
    public RecommendationStatus StatusFrom(IReadOnlyCollection<PlannedAction> actions)
    {
        if (actions.Count == 0)
        {
            return StatusWithoutActions();
        }

        var done = actions.Count(a => a.IsComplete);
        return (actions.All(a => a.Status.IsFinal), done) switch
        {
            (false, _) => RecommendationStatus.UnderWay,
            (_, 0) => RecommendationStatus.NotImplemented,
            _ when actions.Any(a => a.Status == ActionStatus.NotAccepted) => RecommendationStatus.PartlyImplemented,
            _ => RecommendationStatus.Implemented,
        };
    }

    internal void Reword(RecommendationText text)
    {
        Text = text.Text;
        Scope = text.Scope;
        LeadAgencyId = text.LeadAgencyId;
        ExternalAddressee = text.ExternalAddressee;
        Themes = text.Themes;
        LessonId = text.LessonId;
        Precedent = text.Precedent;
        Page = text.Page;
        PrintedNumber = text.PrintedNumber;
    }

    internal string NextActionNumber() => $"{Number}.{++LastActionNumber}";

    internal void Send(DateOnly on) => SentOn = on;

    internal void TakeReply(DateOnly on, string reply)
    {
        ReplyReceivedOn = on;
        Reply = reply;
    }

    internal void TakeOver() => IsTakenOver = true;

    internal void Take(ClosedLetter letter)
    {
        SentOn = letter.SentOn;
        ReplyReceivedOn = letter.ReceivedOn;
        Reply = letter.Reply;
    }

    private RecommendationStatus StatusWithoutActions() =>
        IsTakenOver && SentOn is null ? RecommendationStatus.NotStated
        : IsForBodyOutside ? StatusFromLetters()
        : RecommendationStatus.NoAction;

    private RecommendationStatus StatusFromLetters() =>
        ReplyReceivedOn is not null ? RecommendationStatus.Answered
        : SentOn is not null ? RecommendationStatus.AwaitingReply
        : RecommendationStatus.NotSent;
}
