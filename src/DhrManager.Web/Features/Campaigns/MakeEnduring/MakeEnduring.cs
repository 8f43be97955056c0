using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Campaigns.MakeEnduring;

public sealed class MakeEnduringForm
{
    [Required(ErrorMessage = "Enter the statement"), StringLength(EnduringLesson.StatementMaxLength, ErrorMessage = "The statement must be 1,000 characters or fewer")]
    public string? Statement { get; set; }

    [Required(ErrorMessage = "Select how often it is asked about again")]
    public string? Cycle { get; set; }

    [Required(ErrorMessage = "Select at least two lessons"), MinLength(2, ErrorMessage = "Select at least two lessons")]
    public List<string>? Lessons { get; set; }
}

/// <summary>Makes one maintained statement from like lessons.</summary>
public sealed class MakeEnduringHandler(DhrDbContext db, EnduringAccessQuery access)
{
    public async Task<Guid> HandleAsync(Guid partnershipId, MakeEnduringForm form, CancellationToken cancellationToken)
    {
        var chosen = form.Lessons!.Select(Ids.Read).ToHashSet();
        var sources = (await access.FreeItemsAsync(partnershipId, cancellationToken)).Where(i => chosen.Contains(i.SourceId)).Select(EnduringSource.Of);
        var lesson = new EnduringLesson(partnershipId, form.Statement, int.Parse(form.Cycle!, CultureInfo.InvariantCulture), [.. sources], db.Actor);
        db.EnduringLessons.Add(lesson);
        db.Audit("EnduringLessonMade", new { lesson.Id, sources = lesson.Sources.Select(s => s.SourceId) });
        await db.SaveChangesAsync(cancellationToken);
        return lesson.Id;
    }
}
