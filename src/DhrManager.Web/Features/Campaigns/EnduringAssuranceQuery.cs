using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>The last signed answer of an organisation to one of the lessons that an enduring lesson stands for.</summary>
public sealed record LastAnswer(Guid CampaignId, Guid ReturnId, Guid AgencyId, SignedAnswer Signature);

/// <summary>An enduring lesson with what organisations answered last.</summary>
/// <param name="AgencyIds">The organisations that are asked about it, whether they have answered or not.</param>
public sealed record EnduringSheet(EnduringLesson Lesson, IReadOnlyList<LastAnswer> Answers, IReadOnlyList<Guid> AgencyIds)
{
    public EnduringStatus Status => EnduringStatus.Of(Answers.Select(a => a.Signature.Position));

    public DateOnly? LastAssuredOn => Answers.Count > 0 ? Answers.Min(a => a.Signature.SignedOn) : null;
}

public sealed class EnduringAssuranceQuery(DhrDbContext db)
{
    /// <summary>All that the reader may see, by their words.</summary>
    public async Task<IReadOnlyList<EnduringSheet>> FindAsync(CancellationToken cancellationToken)
    {
        var lessons = await db.EnduringLessons.AsNoTracking().OrderBy(e => e.Statement).ToListAsync(cancellationToken);
        var sources = lessons.SelectMany(e => e.Sources.Select(s => s.SourceId)).Distinct().ToList();
        var returns = await db.LessonReturns.AsNoTracking().Where(r => sources.Contains(r.SourceId)).ToListAsync(cancellationToken);
        return [.. lessons.Select(lesson => Sheet(lesson, [.. returns.Where(r => r.PartnershipId == lesson.PartnershipId && lesson.Sources.Any(s => s.SourceId == r.SourceId))]))];
    }

    // Of several answers of one organisation the last counts; of several on one day, the weakest.
    private static EnduringSheet Sheet(EnduringLesson lesson, IReadOnlyList<LessonReturn> returns) => new(
        lesson,
        [
            .. returns.Where(r => r.Signature is not null).GroupBy(r => r.AgencyId)
                .Select(own => own.OrderByDescending(r => r.Signature!.SignedOn).ThenBy(r => r.Signature!.Position.Rank ?? int.MaxValue).First())
                .Select(r => new LastAnswer(r.CampaignId, r.Id, r.AgencyId, r.Signature!)),
        ],
        [.. returns.Where(r => !r.IsExempt).Select(r => r.AgencyId).Distinct()]);
}
