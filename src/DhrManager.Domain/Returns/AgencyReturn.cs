using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Returns;

/// <summary>What one agency was asked to write, and what it wrote. Changed through the review only.</summary>
public sealed class AgencyReturn
{
    private readonly List<ReturnVersion> _versions = [];

    private AgencyReturn()
    {
    }

    internal AgencyReturn(Guid reviewId, ReturnRequest request, DateOnly requestedOn)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        AgencyId = request.AgencyId;
        Kind = request.Kind;
        IsMandatory = request.IsMandatory;
        RequestedOn = requestedOn;
        FirstDueOn = request.DueOn;
        DueOn = request.DueOn;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public Guid AgencyId { get; private set; }

    public ReturnKind Kind { get; private set; } = null!;

    public bool IsMandatory { get; private set; }

    public DateOnly RequestedOn { get; private set; }

    /// <summary>The date first given. Never changes, so that slips can be counted.</summary>
    public DateOnly FirstDueOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public ReturnStatus Status { get; private set; } = ReturnStatus.Requested;

    /// <summary>Null until the agency names an author.</summary>
    public AuthorNomination? Author { get; private set; }

    /// <summary>What the author has written and not yet submitted.</summary>
    public ReturnContent? Draft { get; private set; }

    public DateTime? DraftSavedAt { get; private set; }

    public ReturnGrade? Grade { get; private set; }

    /// <summary>The day it was accepted or waived.</summary>
    public DateOnly? SettledOn { get; private set; }

    /// <summary>Every check and its words, the earliest first.</summary>
    public IReadOnlyList<ReturnRemark> Remarks { get; private set; } = [];

    /// <summary>Every submission, the earliest first.</summary>
    public IReadOnlyList<ReturnVersion> Versions => _versions;

    public ReturnVersion? Latest => _versions.MaxBy(v => v.Number);

    public bool IsOutstanding => !Status.IsSettled;

    /// <summary>Calendar days late on a day; zero when in time or settled in time.</summary>
    public int DaysLate(DateOnly today) => Math.Max(0, (SettledOn ?? today).DayNumber - DueOn.DayNumber);

    internal void Nominate(AuthorNomination author)
    {
        Author = author;
        Status = Status == ReturnStatus.Requested ? ReturnStatus.AuthorNominated : Status;
    }

    internal void SaveDraft(ReturnContent content, DateTime at)
    {
        Draft = content;
        DraftSavedAt = at;
    }

    internal void Submit(ReturnContent content, Actor actor)
    {
        _versions.Add(new ReturnVersion(ReviewId, Id, _versions.Count + 1, content, actor));
        Draft = null;
        DraftSavedAt = null;
        Status = ReturnStatus.Submitted;
    }

    internal void Check(ReturnStatus status, string? remark, Actor actor)
    {
        Status = status;
        SettledOn = status.IsSettled ? actor.Today : null;
        Remarks = [.. Remarks, new ReturnRemark(_versions.Count, status.Code, remark, actor.PersonId, actor.Name, actor.Now)];
    }

    internal void GiveGrade(ReturnGrade grade) => Grade = grade;

    internal void MoveDue(DateOnly dueOn) => DueOn = dueOn;
}
