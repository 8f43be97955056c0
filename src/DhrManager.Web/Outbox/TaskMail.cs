using System.Globalization;
using DhrManager.Domain.Access;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data;
using DhrManager.Web.Data.People;
using DhrManager.Web.Features;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Outbox;

public enum TaskMailKind
{
    Opened,
    Reminder,
    Escalation,
}

/// <param name="Rung">Of the ladder of escalation, counting from 1; 0 for the others.</param>
public sealed record TaskMail(Guid TaskId, TaskMailKind Kind, int Rung);

/// <summary>
/// Tells the people who can do a task that there is something to do. The mail says no more than that: no name, no
/// pseudonym, no case. A task that is done by then is not mentioned any more.
/// </summary>
public sealed class TaskMailHandler(DhrDbContext db, Mailer mailer, Settings settings) : IMessageHandler
{
    public const string MessageKind = "task-mail";

    public string Kind => MessageKind;

    public async Task HandleAsync(Guid messageId, string payload, CancellationToken cancellationToken)
    {
        var mail = JsonText.Read<TaskMail>(payload);
        var task = await db.Tasks.AsNoTracking().SingleOrDefaultAsync(t => t.Id == mail.TaskId, cancellationToken);
        if (task is not { IsOpen: true })
        {
            return;
        }

        var reference = await db.Reviews.Where(r => r.Id == task.ReviewId).Select(r => r.Reference).SingleAsync(cancellationToken);
        foreach (var person in await RecipientsAsync(task, mail, cancellationToken))
        {
            await mailer.SendAsync(messageId, person.Email!, Subject(mail, reference), Body(task, reference), cancellationToken);
        }
    }

    private async Task<List<Person>> RecipientsAsync(ReviewTask task, TaskMail mail, CancellationToken cancellationToken)
    {
        var lines = await db.ReviewAccess.AsNoTracking()
            .Where(a => a.ReviewId == task.ReviewId && a.EndedAt == null)
            .ToListAsync(cancellationToken);
        var ids = lines.Where(line => Concerns(line, task, mail)).Select(line => line.PersonId).Distinct().ToList();
        return await db.Users.AsNoTracking().Where(p => ids.Contains(p.Id) && p.EndedAt == null).ToListAsync(cancellationToken);
    }

    // An escalation goes one rung up: to those who manage the review as well.
    private static bool Concerns(ReviewAccess line, ReviewTask task, TaskMail mail) =>
        (task.IsFor(line.Role.Code) && (!line.Role.IsOfAnAgency || line.AgencyId == task.AgencyId))
        || (mail.Kind == TaskMailKind.Escalation && (line.Role == ReviewRole.CspManager || (mail.Rung >= 4 && line.Role == ReviewRole.CspChair)));

    private static string Subject(TaskMail mail, string reference) => mail.Kind switch
    {
        TaskMailKind.Reminder => $"{reference}: something you can do is due soon",
        TaskMailKind.Escalation => $"{reference}: something is overdue",
        _ => $"{reference}: you have something to do",
    };

    private string Body(ReviewTask task, string reference)
    {
        var due = task.DueOn is { } on ? string.Create(CultureInfo.GetCultureInfo("en-GB"), $"It is due on {on:d MMMM yyyy}.\n") : "";
        var where = settings.PublicAddress is { } address ? $"Sign in at {new Uri(address, Links.MyWork)} to see it.\n" : "Sign in to DHR Manager to see it.\n";
        return $"You have something to do on the review {reference}.\n{due}{where}\nThis message holds no details of the review on purpose. Please do not reply with any.\n";
    }
}
