using DhrManager.Domain;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Outbox;
using DhrManager.Web.Data.Workflows;
using DhrManager.Web.Outbox;
using DhrManager.Workflows.Execution;

namespace DhrManager.Web.Workflows;

// What the engine asks for after a turn, carried out in the same save.
internal sealed partial class ReviewRun
{
    private void Apply(StoredInstance instance, Turn turn, Actor actor)
    {
        instance.State = turn.State.ToJson();
        instance.IsFinished = turn.State.Status == WorkflowStatus.Finished;
        instance.Version++;
        _db.WorkflowJournal.AddRange(turn.Journal.Select(entry => Journal(instance, entry, actor)));
        foreach (var request in turn.Requests)
        {
            CarryOut(instance, request, actor);
        }

        WorkflowFailedException.ThrowIfFaulted(instance.DefinitionId, turn.State);
    }

    private void CarryOut(StoredInstance instance, Request request, Actor actor)
    {
        switch (request)
        {
            case StepOpened { Step: { ActivityType: HumanTask.TypeName } step }:
                OpenTask(HumanTask.Open(_review, instance, step, actor), actor);
                break;
            case StepOpened { Step: { DueAt: { } dueAt } step }:
                _db.WorkflowTimers.Add(new WorkflowTimer { InstanceId = instance.Id, StepId = step.Id, DueAt = dueAt.UtcDateTime });
                break;
            case StepClosed closed:
                Withdraw(instance, closed.StepId, actor);
                break;
            case ActivityRun run:
                Run(instance, run, actor);
                break;
        }
    }

    private void OpenTask(ReviewTask task, Actor actor)
    {
        _db.Tasks.Add(task);
        _db.OutboxMessages.Add(OutboxMessage.New(
            TaskMailHandler.MessageKind,
            $"opened:{task.Id}",
            JsonText.Write(new TaskMail(task.Id, TaskMailKind.Opened, Rung: 0)),
            actor.Now));
    }

    // Whatever goes wrong in a step is the definition's fault, not that of the person who saves.
    private void Run(StoredInstance instance, ActivityRun run, Actor actor)
    {
        try
        {
            _activities[run.Type].Run(new StepContext(_db, _review, instance.SubjectId, instance.AgencyId, run.Inputs, actor));
        }
        catch (Exception failure)
        {
            throw new WorkflowFailedException(instance.DefinitionId, run.ActivityId, failure.Message, failure);
        }
    }

    private void Withdraw(StoredInstance instance, string stepId, Actor actor)
    {
        if (_db.Tasks.Local.FirstOrDefault(t => t.InstanceId == instance.Id && t.StepId == stepId) is { } task)
        {
            CloseUndone(task, actor);
            return;
        }

        _db.WorkflowTimers.RemoveRange(_db.WorkflowTimers.Where(t => t.InstanceId == instance.Id && t.StepId == stepId));
    }

    // The one that was done is closed already, with its outcome.
    private static void CloseUndone(ReviewTask task, Actor actor)
    {
        if (task.IsOpen)
        {
            task.Close(outcome: null, actor);
        }
    }

    private static WorkflowJournalRow Journal(StoredInstance instance, JournalEntry entry, Actor actor) => new()
    {
        InstanceId = instance.Id,
        ReviewId = instance.ReviewId,
        ActivityId = entry.ActivityId,
        Kind = entry.Kind.ToString(),
        Outcome = entry.Outcome,
        PersonId = actor.PersonId,
        At = actor.Now,
    };
}
