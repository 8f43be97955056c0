using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Trials, inquests and other reviews about the same death, on one register.
public sealed partial class Review
{
    private readonly List<ParallelProcess> _parallelProcesses = [];

    public IReadOnlyList<ParallelProcess> ParallelProcesses => _parallelProcesses;

    /// <summary>Whether something goes on that publication should wait for: criminal proceedings, or whatever was marked so.</summary>
    public bool HasLiveProceedings => _parallelProcesses.Exists(p =>
        p.IsLive && (p.Facts.HoldsPublication || p.Kind == ParallelProcessKind.CriminalProceedings));

    /// <summary>Puts a parallel process on the register.</summary>
    /// <exception cref="RuleBrokenException">The body is missing, the dates contradict one another, or an ended one has no outcome.</exception>
    /// <remarks>Source: 2016 guidance, sections 4 and 9.</remarks>
    public Guid AddParallelProcess(ParallelFacts facts, Actor actor)
    {
        RefuseWhenClosed();
        RefuseParallel(facts, actor);

        var process = new ParallelProcess(Id, facts);
        _parallelProcesses.Add(process);
        Record(new ParallelProcessAdded(process.Id, facts.Kind.Code), actor);
        return process.Id;
    }

    /// <summary>Brings a parallel process up to date.</summary>
    /// <exception cref="RuleBrokenException">It is not on the register, or the facts are refused as for a new one.</exception>
    /// <remarks>Source: 2016 guidance, sections 4 and 9.</remarks>
    public void UpdateParallelProcess(Guid processId, ParallelFacts facts, Actor actor)
    {
        RefuseWhenClosed();
        var process = _parallelProcesses.Find(p => p.Id == processId);
        RuleBrokenException.ThrowIf(process is null, "Choose a process of this review.", Citations.Local);
        RefuseParallel(facts, actor);

        process.Update(facts);
        Record(new ParallelProcessUpdated(processId, facts.Kind.Code, process.IsLive), actor);
    }

    private static void RefuseParallel(ParallelFacts facts, Actor actor)
    {
        RefuseBlank(facts.Body, "Name the court, coroner, board or body.", Citations.Local);
        RefuseLongShortText(facts.Body, "The body");
        RefuseLongShortText(facts.Reference, "The reference");
        RefuseLongShortText(facts.Contact, "The contact");
        RefuseLongText(facts.Restrictions, "The restrictions");
        RefuseLongText(facts.Outcome, "The outcome");
        RuleBrokenException.ThrowIf(
            facts.StartedOn > actor.Today || facts.EndedOn > actor.Today,
            "The days on which it started and ended must be today or in the past. Enter what is still to come as expected.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            facts.EndedOn < facts.StartedOn || facts.ExpectedToEndOn < facts.StartedOn,
            "It must not end before it starts.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            facts.EndedOn is not null && string.IsNullOrWhiteSpace(facts.Outcome),
            "Say how it ended.",
            Citations.CriminalProceedings);
        foreach (var date in facts.KeyDates)
        {
            RefuseBlank(date.What, "Say what happens on each key date, or take the date out.", Citations.Local);
            RefuseLongShortText(date.What, "Each key date");
        }
    }
}

/// <summary>Another inquiry or proceeding about the death is known.</summary>
public sealed record ParallelProcessAdded(Guid ProcessId, string Kind) : CaseEvent;

/// <summary>Something changed in a parallel process.</summary>
public sealed record ParallelProcessUpdated(Guid ProcessId, string Kind, bool IsLive) : CaseEvent;
