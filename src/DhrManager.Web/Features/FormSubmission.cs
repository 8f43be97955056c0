using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;
using DhrManager.Web.Workflows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>
/// Runs a handler and turns what stops it into a sentence on the form. The one place where refusals are caught; the
/// form is drawn again with everything that was typed.
/// </summary>
public sealed partial class FormSubmission(DhrDbContext db, IncidentLog incidents, ILogger<FormSubmission> logger)
{
    private const int MaxAttempts = 4;
    private const int DiskFull = 13;

    /// <summary>Shown in the error summary.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private set; } = [];

    /// <summary>
    /// True when the handler saved. A handler loads what it changes, so it is simply run again when somebody else
    /// saved the same review in between: the rules then look at what the other person did.
    /// </summary>
    public async Task<bool> SucceedsAsync(Func<Task> handle)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await (attempt == 1 ? handle() : HandleAloneAsync(handle));
                return true;
            }
            catch (DbUpdateConcurrencyException) when (attempt < MaxAttempts)
            {
                db.ChangeTracker.Clear();
            }
            catch (Exception failure) when (Explain(failure) is { } refusal)
            {
                db.ChangeTracker.Clear();
                await incidents.RecordAsync(failure);
                Refusals = [refusal];
                return false;
            }
        }
    }

    // From the second try on nobody can come in between: on SQLite the transaction takes the write lock at once.
    private async Task HandleAloneAsync(Func<Task> handle)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await handle();
        await transaction.CommitAsync();
    }

    private Refusal? Explain(Exception failure)
    {
        switch (failure)
        {
            case RuleBrokenException rule:
                return new Refusal(rule.Message, rule.Citation.ToString());
            case DbUpdateConcurrencyException:
                return new Refusal("Several people are saving this review at the moment. What you typed is still here: wait a few seconds and save again.");
            case WorkflowFailedException workflow:
                LogWorkflowFailed(workflow.DefinitionId, workflow.ActivityId);
                return new Refusal("The next step of this review could not be prepared, so nothing was saved. What you typed is still here. An administrator can see what went wrong; save again when they have put it right.");
            case DbUpdateException { InnerException: SqliteException sqlite }:
                LogNotSaved(sqlite.SqliteErrorCode, sqlite.SqliteExtendedErrorCode);
                return NotSaved(sqlite);
            case SqliteException sqlite:
                LogNotSaved(sqlite.SqliteErrorCode, sqlite.SqliteExtendedErrorCode);
                return NotSaved(sqlite);
            default:
                return null;
        }
    }

    private static Refusal NotSaved(SqliteException failure) => new(failure.SqliteErrorCode == DiskFull
        ? "The server's disk is full, so nothing was saved. What you typed is still here: keep this page open, tell your support team, and save again when there is room."
        : "The database could not be written to, so nothing was saved. What you typed is still here: keep this page open and save again in a minute. If it happens again, tell your support team.");

    [LoggerMessage(Level = LogLevel.Error, Message = "The workflow {Definition} failed at {Activity}; the save was rolled back")]
    private partial void LogWorkflowFailed(string definition, string activity);

    [LoggerMessage(Level = LogLevel.Error, Message = "A save failed with SQLite error {Code} ({ExtendedCode})")]
    private partial void LogNotSaved(int code, int extendedCode);
}
