using DhrManager.Domain.Campaigns;
using DhrManager.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Campaigns;

/// <summary>What else is known of a signed answer, beside what the organisation says itself.</summary>
/// <param name="Grade">Null while it is not signed, and where nothing has to be done any more.</param>
public sealed record AnswerAssurance(AssuranceGrade? Grade, PeerTest? Test, PulseResult? Pulse)
{
    public static readonly AnswerAssurance Nothing = new(null, null, null);
}

/// <summary>Grades the answers of a campaign from their parts.</summary>
public sealed class AnswerAssuranceQuery(DhrDbContext db)
{
    /// <returns>By return.</returns>
    public async Task<IReadOnlyDictionary<Guid, AnswerAssurance>> FindAsync(
        Campaign campaign, IReadOnlyDictionary<Guid, CampaignItem> items, IReadOnlyCollection<LessonReturn> returns, CancellationToken cancellationToken)
    {
        var tests = await db.PeerTests.AsNoTracking().Where(t => t.CampaignId == campaign.Id).ToDictionaryAsync(t => t.ReturnId, cancellationToken);
        var pulses = await PulsesAsync(campaign.Id, cancellationToken);
        var enduring = await db.EnduringLessons.AsNoTracking().Where(e => e.PartnershipId == campaign.PartnershipId).ToListAsync(cancellationToken);
        return returns.ToDictionary(r => r.Id, r =>
        {
            var (test, pulse) = (tests.GetValueOrDefault(r.Id), pulses.GetValueOrDefault((r.ItemId, r.AgencyId)));
            var recurrences = enduring.Where(e => e.Sources.Any(s => s.SourceId == r.SourceId)).Sum(e => e.RecurrencesAfter(items[r.ItemId].PublishedOn));
            return new AnswerAssurance(GradeOf(r, test, pulse, recurrences), test, pulse);
        });
    }

    private AssuranceGrade? GradeOf(LessonReturn answer, PeerTest? test, PulseResult? pulse, int recurrences) => answer.Signature is not { } signed ? null
        : AssuranceGrade.Of(
            new AssuranceFacts(
                test?.Position ?? signed.Position,
                test?.Position is null ? signed.Level : (test.Moderation ?? test.Finding)!.Level,
                signed.ProvedOn, test?.Verifier ?? ProofVerifier.Lead, pulse?.Overall, recurrences),
            db.Actor.Today);

    private async Task<Dictionary<(Guid, Guid), PulseResult>> PulsesAsync(Guid campaignId, CancellationToken cancellationToken)
    {
        var pulses = await db.Pulses.AsNoTracking().Where(p => p.CampaignId == campaignId).ToListAsync(cancellationToken);
        var ids = pulses.Select(p => p.Id).ToList();
        var answers = (await db.PulseAnswers.AsNoTracking().Where(a => ids.Contains(a.PulseId)).ToListAsync(cancellationToken)).ToLookup(a => a.PulseId);
        return pulses.ToDictionary(p => (p.ItemId, p.AgencyId), p => PulseResult.Of(answers[p.Id], p.MinimumGroup));
    }
}
