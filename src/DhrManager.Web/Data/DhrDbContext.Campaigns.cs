using DhrManager.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Data;

// Campaigns, and who may see what of them.
public sealed partial class DhrDbContext
{
    public DbSet<Campaign> Campaigns => Set<Campaign>();

    public DbSet<LessonReturn> LessonReturns => Set<LessonReturn>();

    public DbSet<EvidencePiece> EvidencePieces => Set<EvidencePiece>();

    public DbSet<SampleDraw> SampleDraws => Set<SampleDraw>();

    public DbSet<PeerTest> PeerTests => Set<PeerTest>();

    public DbSet<Pulse> Pulses => Set<Pulse>();

    public DbSet<PulseAnswer> PulseAnswers => Set<PulseAnswer>();

    public DbSet<SharingEntry> SharingEntries => Set<SharingEntry>();

    public DbSet<AssuranceStatement> AssuranceStatements => Set<AssuranceStatement>();

    public DbSet<EnduringLesson> EnduringLessons => Set<EnduringLesson>();

    /// <summary>
    /// The people of a partnership see all of its campaigns; an organisation sees the campaigns that ask it, and of the
    /// answers its own.
    /// </summary>
    private void FilterCampaigns(ModelBuilder builder)
    {
        builder.Entity<Campaign>().HasQueryFilter(AccessFilter, c => SeesEverything
            || Memberships.Any(m => m.PersonId == ViewerId && m.PartnershipId == c.PartnershipId)
            || (c.Status != CampaignStatus.Draft && c.Organisations.Any(o => Users.Any(p => p.Id == ViewerId && p.AgencyId == o.AgencyId))));
        builder.Entity<LessonReturn>().HasQueryFilter(AccessFilter, r => SeesEverything
            || Memberships.Any(m => m.PersonId == ViewerId && m.PartnershipId == r.PartnershipId)
            || Users.Any(p => p.Id == ViewerId && p.AgencyId == r.AgencyId));
        builder.Entity<EvidencePiece>().HasQueryFilter(AccessFilter, e => SeesEverything
            || Users.Any(p => p.Id == ViewerId && p.AgencyId == e.AgencyId));
        FilterAssurance(builder);
    }

    private void FilterAssurance(ModelBuilder builder)
    {
        builder.Entity<SampleDraw>().HasQueryFilter(AccessFilter, d => SeesEverything || Memberships.Any(m => m.PersonId == ViewerId && m.PartnershipId == d.PartnershipId));

        // Whoever tests an answer sees it as it was signed, with the test; not the return itself.
        builder.Entity<PeerTest>().HasQueryFilter(AccessFilter, t => SeesEverything
            || Memberships.Any(m => m.PersonId == ViewerId && m.PartnershipId == t.PartnershipId)
            || Users.Any(p => p.Id == ViewerId && (p.AgencyId == t.ChallengerId || p.AgencyId == t.AgencyId)));
        builder.Entity<Pulse>().HasQueryFilter(AccessFilter, p => SeesEverything
            || Memberships.Any(m => m.PersonId == ViewerId && m.PartnershipId == p.PartnershipId)
            || Users.Any(u => u.Id == ViewerId && u.AgencyId == p.AgencyId));
        builder.Entity<PulseAnswer>().HasQueryFilter(AccessFilter, a => SeesEverything || Pulses.Any(p => p.Id == a.PulseId));
        builder.Entity<SharingEntry>().HasQueryFilter(AccessFilter, e => SeesEverything
            || Memberships.Any(m => m.PersonId == ViewerId && m.PartnershipId == e.PartnershipId)
            || Users.Any(p => p.Id == ViewerId && p.AgencyId == e.AgencyId));
        builder.Entity<AssuranceStatement>().HasQueryFilter(AccessFilter, s => SeesEverything
            || Memberships.Any(m => m.PersonId == ViewerId && m.PartnershipId == s.PartnershipId)
            || Users.Any(p => p.Id == ViewerId && p.AgencyId == s.AgencyId));
        builder.Entity<EnduringLesson>().HasQueryFilter(AccessFilter, e => SeesEverything || Campaigns.Any(c => c.PartnershipId == e.PartnershipId));
    }
}
