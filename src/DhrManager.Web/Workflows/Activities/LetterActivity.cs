using DhrManager.Web.Data;
using DhrManager.Web.Data.Outbox;

namespace DhrManager.Web.Workflows.Activities;

/// <summary>Queues a letter: it is written from the case after commit and kept with the review's documents.</summary>
/// <remarks>
/// Type in definition files: <c>Dhr.Letter</c>. Inputs: <c>letter</c>, its code; <c>to</c>, the role that is told that
/// it is ready. Port: <c>Done</c>.
/// </remarks>
public sealed class LetterActivity : IStepActivity
{
    public const string Kind = "letter";

    public string TypeName => "Dhr.Letter";

    public void Run(StepContext context)
    {
        var letter = new QueuedLetter(context.Review.Id, context.Input("letter"), context.Input("to"), context.SubjectId, context.AgencyId);
        context.Db.OutboxMessages.Add(OutboxMessage.New(Kind, $"{Kind}:{Guid.CreateVersion7()}", JsonText.Write(letter), context.Actor.Now));
    }
}

/// <summary>What the letter's writer needs to find the facts.</summary>
public sealed record QueuedLetter(Guid ReviewId, string Letter, string To, Guid? SubjectId, Guid? AgencyId);
