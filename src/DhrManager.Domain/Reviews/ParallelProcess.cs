using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>Another inquiry or proceeding about the same death, and what it means for this review.</summary>
public sealed class ParallelProcess
{
    private ParallelProcess()
    {
    }

    internal ParallelProcess(Guid reviewId, ParallelFacts facts)
    {
        Id = Guid.CreateVersion7();
        ReviewId = reviewId;
        Facts = facts;
        Kind = facts.Kind;
    }

    public Guid Id { get; private set; }

    public Guid ReviewId { get; private set; }

    public ParallelProcessKind Kind { get; private set; } = null!;

    /// <summary>As last updated.</summary>
    public ParallelFacts Facts { get; private set; } = null!;

    /// <summary>Whether it goes on.</summary>
    public bool IsLive => Facts.EndedOn is null;

    internal void Update(ParallelFacts facts)
    {
        Facts = facts;
        Kind = facts.Kind;
    }
}
