using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns.EditEnduring;

public sealed class EditEnduringForm
{
    [Required(ErrorMessage = "Enter the statement"), StringLength(EnduringLesson.StatementMaxLength, ErrorMessage = "The statement must be 1,000 characters or fewer")]
    public string? Statement { get; set; }

    [Required(ErrorMessage = "Select how often it is asked about again")]
    public string? Cycle { get; set; }

    public List<string>? Lessons { get; set; }
}

/// <summary>Rewords an enduring lesson and takes in more lessons that say the same.</summary>
public sealed class EditEnduringHandler(DhrDbContext db, EnduringAccessQuery access)
{
    public async Task HandleAsync(Guid enduringId, EditEnduringForm form, CancellationToken cancellationToken)
    {
        var lesson = await db.EnduringLessons.SingleAsync(e => e.Id == enduringId, cancellationToken);
        var cycle = int.Parse(form.Cycle!, CultureInfo.InvariantCulture);
        if (form.Statement!.Trim() != lesson.Statement || cycle != lesson.CycleMonths)
        {
            lesson.Reword(form.Statement, cycle, db.Actor);
        }

        var chosen = (form.Lessons ?? []).Select(Ids.Read).ToHashSet();
        foreach (var item in (await access.FreeItemsAsync(lesson.PartnershipId, cancellationToken)).Where(i => chosen.Contains(i.SourceId)))
        {
            lesson.Merge(EnduringSource.Of(item), db.Actor);
        }

        db.Audit("EnduringLessonChanged", new { lesson.Id, sources = lesson.Sources.Select(s => s.SourceId) });
        await db.SaveChangesAsync(cancellationToken);
    }
}
