using System.Globalization;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Domain.Rules;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Historic.CheckItems;

/// <summary>What the second reader thinks of one item.</summary>
public sealed class CheckItemForm
{
    public string? Item { get; set; }

    public string? Agrees { get; set; }

    public string? Comment { get; set; }
}

/// <summary>How a difference between the readers is settled: about an item, or about a circumstance.</summary>
public sealed class SettleForm
{
    public static IReadOnlyList<Option> Outcomes { get; } = [new("keep", "Keep it"), new("drop", "Leave it out")];

    public string? Item { get; set; }

    public string? Flag { get; set; }

    /// <summary>Keep or drop; or the answer that stands.</summary>
    public string? Outcome { get; set; }

    public string? Text { get; set; }

    public string? Note { get; set; }

    public string? Page { get; set; }
}

/// <summary>The second reading: checks, and settling of what the readers see differently.</summary>
public sealed class CheckItemsHandler(DhrDbContext db)
{
    public async Task CheckAsync(Guid entryId, CheckItemForm form, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        entry.Check(Ids.Read(form.Item) ?? Guid.Empty, form.Agrees == "yes", Typed.OrNull(form.Comment), db.Actor);
        await SaveAsync("HistoricItemChecked", entry, cancellationToken);
    }

    public async Task SettleAsync(Guid entryId, SettleForm form, CancellationToken cancellationToken)
    {
        var entry = await db.RegisterEntries.FindOrThrowAsync(entryId, cancellationToken);
        if (CaseFlag.List.TryFind(form.Flag, out var flag))
        {
            RuleBrokenException.ThrowIf(!TagAnswer.List.TryFind(form.Outcome, out var answer), "Select the answer that stands.", Citations.Local);
            entry.SettleTag(new TagEntry(flag, answer, Page(form.Page), CodingConfidence.Sure), db.Actor);
        }
        else
        {
            RuleBrokenException.ThrowIf(SettleForm.Outcomes.All(o => o.Value != form.Outcome), "Select whether it is kept or left out.", Citations.Local);
            entry.Settle(Ids.Read(form.Item) ?? Guid.Empty, form.Outcome != "drop", Typed.OrNull(form.Text), form.Note ?? "", db.Actor);
        }

        await SaveAsync("HistoricDifferenceSettled", entry, cancellationToken);
    }

    private static int? Page(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null;

    private Task SaveAsync(string what, RegisterEntry entry, CancellationToken cancellationToken)
    {
        db.Audit(what, entry);
        return db.SaveChangesAsync(cancellationToken);
    }
}
