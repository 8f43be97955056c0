using DhrManager.Domain.CodedLists;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Library;
using DhrManager.Web.Lessons;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Seeding;

/// <summary>What the demo's people have made of the library: a shared collection, a briefing, and some uses.</summary>
public sealed class DemoOutputs(DhrDbContext db)
{
    private const int Items = 3;

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var findings = await db.Reviews.Where(r => r.ClosedAs == Domain.Reviews.ReviewClosure.Completed).OrderBy(r => r.Reference)
            .SelectMany(r => r.Recommendations).Where(r => r.Number == 1).Take(Items).Select(r => new { r.Id, r.Text }).ToListAsync(cancellationToken);
        List<Guid> ids = [.. findings.Select(finding => finding.Id)];
        List<BriefingItem> items = [.. findings.Select(finding => new BriefingItem(finding.Id, LibraryItem.FingerprintOf(finding.Text)))];
        foreach (var owner in new[] { DemoPeople.Manager, "practitioner" })
        {
            db.Collections.Add(Collection(owner, ids));
            db.Briefings.Add(Briefing(owner, items));
        }

        foreach (var agency in new[] { "EC", "ADH" })
        {
            db.LessonUseCounts.AddRange(ids.Select(finding => Use(finding, agency)));
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private Collection Collection(string owner, IEnumerable<Guid> findings)
    {
        var collection = new Collection
        {
            OwnerId = DemoCounty.Person(owner),
            Name = "Induction of new colleagues",
            Introduction = "Three recommendations to read in your first week.",
            IsShared = owner == "practitioner",
        };
        foreach (var finding in findings)
        {
            collection.Put(finding, "How would we know that we do this?", db.Actor.Today);
        }

        return collection;
    }

    private Briefing Briefing(string owner, IReadOnlyList<BriefingItem> items)
    {
        var briefing = new Briefing
        {
            OwnerId = DemoCounty.Person(owner),
            Title = "First things first",
            Partnership = "Port Averill Community Safety Partnership",
            WhatHappened = "People died, and there was, or may have been, domestic abuse. Reviews looked at what agencies knew and did.",
            InShort = "Ask people alone.\nWrite down what they say.",
            Questions = "What would we do today that was not done then?",
        };
        briefing.Make(items, db.Actor.Today);
        return briefing;
    }

    private LessonUseCount Use(Guid finding, string agency)
    {
        var use = new LessonUseCount
        {
            FindingId = finding,
            Use = LessonUseKind.Discussed,
            AgencyId = DemoCounty.Agency(agency),
            Work = "police",
            Month = new DateOnly(db.Actor.Today.Year, db.Actor.Today.Month, 1),
        };
        for (var i = 0; i < 6; i++)
        {
            use.Add();
        }

        return use;
    }
}
