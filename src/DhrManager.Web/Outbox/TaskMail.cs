using System.Globalization;
using DhrManager.Domain.Access;
using DhrManager.Domain.Tasks;
using DhrManager.Web.Data;
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
/// Tells the people who can do a task that there is something to do, and no more than that. A task that is done by then
/// is not mentioned any more.
/// </summary>
public sealed class TaskMailHandler(DhrDbContext db, ReviewMail mails) : IMessageHandler
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

        await mails.SendAsync(
            messageId,
            task.ReviewId,
            line => Concerns(line, task, mail),
            reference => Subject(mail, reference),
            reference => $"You have something to do on the review {reference}.\n{Due(task)}",
            Links.MyWork,
            cancellationToken);
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

    private static string Due(ReviewTask task) =>
        task.DueOn is { } on ? string.Create(CultureInfo.GetCultureInfo("en-GB"), $"It is due on {on:d MMMM yyyy}.\n") : "";
}
