using System.Security.Cryptography;
using System.Text;
using DhrManager.Domain;
using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;
using DhrManager.Web.Data;

namespace DhrManager.Web.Seeding.Historic;

/// <summary>Loads a register of invented reviews of before, in every state but the last: those in the library are the closed reviews.</summary>
public sealed class HistoricRegister(DhrDbContext db, DemoCounty county)
{
    private readonly Actor _north = ActorOf(db, county, DemoPeople.NorthernManager);
    private readonly Actor _manager = ActorOf(db, county, DemoPeople.Manager);

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        AddGaps();
        ReportRead();
        HalfRead();
        SecondReading();
        Captured();
        Settled();
        Waiting();
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    private void AddGaps()
    {
        Add("PA", Facts("Review after the death of a mother of two", "2007", null, EntrySource.Memory, EntryHolding.Missing));
        Add("PA", Facts("Adult B", "2011", "2013", EntrySource.HomeOffice, EntryHolding.Missing) with { Reference = "PA/DHR/02", Seeker = "County archive", SeekBy = _manager.Today.AddDays(30) });
        Add("PA", Facts("Mrs C: executive summary", "2012", "2014", EntrySource.CouncilArchive, EntryHolding.SummaryOnly) with { Notes = "The overview report was with the former primary care trust." });
        Add("PA", Facts("Review named in a report to scrutiny", null, "about 2010", EntrySource.CouncilArchive, EntryHolding.Missing));
        Add("NE", Facts("Adult H and Adult J", "2009", "2011", EntrySource.Press, EntryHolding.Destroyed) with { Notes = "Destroyed in the flood of the old town hall; the press has a summary." });
        Add("NE", Facts("A farm in the north", "2014", null, EntrySource.Memory, EntryHolding.Missing));
        Add("WE", Facts("Adult K", "2015", "2017", EntrySource.HomeOffice, EntryHolding.SummaryOnly) with { Reference = "WE-3", Seeker = "Office of the former chair" });
        Add("WE", Facts("Review of 2008, western district", "2008", null, EntrySource.Agency, EntryHolding.Missing));
    }

    private void ReportRead() => Read(Add("NE", Facts("Adult L", "2016", "2018", EntrySource.OwnSite, EntryHolding.Held)), "adult-l.pdf");

    private void HalfRead()
    {
        var entry = Add("NE", Facts("Overview report into the death of Adult F", "May 2013", "March 2015", EntrySource.OwnSite, EntryHolding.Held) with { Reference = "NE/2013/1" });
        Read(entry, "adult-f.pdf");
        Take(entry, TakenKind.Lesson, "Strain on a carer is a risk to the person cared for, and was seen by four professionals who each thought that another was acting on it.", 4, "5.1");
        Take(entry, TakenKind.GoodPractice, "The community nurse visited again without being asked, when she found the curtains drawn in the middle of the day.", 3, "4.3");
        Take(entry, TakenKind.Recommendation, "The hospital should speak with every patient alone at least once before discharge.", 5, "2", "ADH");
        entry.Tag([new(CaseFlag.OlderPerson, TagAnswer.Yes, 2, CodingConfidence.Sure), new(CaseFlag.Stalking, TagAnswer.NotStated, null, CodingConfidence.Sure)], _north);
    }

    private void SecondReading()
    {
        var entry = Add("NE", Facts("Adult M, a review of 2017", "2017", "2019", EntrySource.OwnSite, EntryHolding.Held));
        Read(entry, "adult-m.pdf");
        TakeAll(entry);
        entry.Tag([Tag(CaseFlag.OlderPerson, TagAnswer.Yes), Tag(CaseFlag.CoerciveControl, TagAnswer.Yes), Tag(CaseFlag.Separation, TagAnswer.NotStated)], _north);
        entry.FinishFirstReading(_north);
        entry.Check(entry.Items[0].Id, agrees: true, comment: null, _manager);
        entry.Check(entry.Items[1].Id, agrees: false, "The report says this of one ward only.", _manager);
        entry.Tag([Tag(CaseFlag.OlderPerson, TagAnswer.Yes), Tag(CaseFlag.CoerciveControl, TagAnswer.NotStated), Tag(CaseFlag.Separation, TagAnswer.NotStated)], _manager);
    }

    private void Captured()
    {
        var entry = Add("NE", Facts("Adult N", "2018", "2020", EntrySource.HomeOffice, EntryHolding.Held) with { Reference = "NE/2018/2" });
        Read(entry, "adult-n.pdf");
        TakeAll(entry);
        entry.FinishFirstReading(_north);
        entry.Items.ToList().ForEach(item => entry.Check(item.Id, agrees: true, comment: null, _manager));
        entry.FinishSecondReading(_manager);
    }

    private void Settled()
    {
        Add("PA", Facts("Adult P", "2010", null, EntrySource.Agency, EntryHolding.Held)).DecideNotToPublish(WithheldReason.Children, "Decided by the board of the partnership in 2012.");
        var original = Add("WE", Facts("Adult Q", "2014", "2016", EntrySource.OwnSite, EntryHolding.Missing) with { Seeker = "Web team" });
        Add("WE", Facts("The Q review", "2014", null, EntrySource.Memory, EntryHolding.Missing)).MarkDuplicate(original.Id);
    }

    // Read in, and nobody has said yet of which review it is.
    private void Waiting() => Hold("NE", "report-2016.pdf");

    private void Read(RegisterEntry entry, string fileName) => Hold("NE", fileName).PutTo(entry);

    private HeldReport Hold(string partnership, string fileName)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fileName)));
        var report = HeldReport.Of(DemoCounty.Partnership(partnership), fileName, hash, OldReport.Pages.Count, remark: null, _north);
        db.HeldReports.Add(report);
        db.HeldPages.AddRange(OldReport.Pages.Select((text, i) => new HeldPage(report.Id, i + 1, text)));
        return report;
    }

    private void TakeAll(RegisterEntry entry)
    {
        Take(entry, TakenKind.Lesson, "Strain on a carer is a risk to the person cared for.", 4, "5.1");
        Take(entry, TakenKind.Recommendation, "The hospital should ask every carer, before discharge, whether they can manage, and record the answer.", 5, "1", "ADH");
        Take(entry, TakenKind.Recommendation, "The council should offer a carer's assessment whenever it is told of a carer under strain.", 5, "1", "FDC");
    }

    private void Take(RegisterEntry entry, TakenKind kind, string text, int page, string printed, string? agency = null) => entry.Take(
        new TakenText(kind, text, printed, page, [], agency is null ? null : DemoCounty.Agency(agency), Scope: kind == TakenKind.Recommendation ? RecommendationScope.Local : null),
        _north);

    private static TagEntry Tag(CaseFlag flag, TagAnswer answer) => new(flag, answer, Page: null, CodingConfidence.Likely);

    private RegisterEntry Add(string partnership, EntryFacts facts)
    {
        var entry = RegisterEntry.Add(DemoCounty.Partnership(partnership), facts, _north);
        db.RegisterEntries.Add(entry);
        return entry;
    }

    private static EntryFacts Facts(string title, string? died, string? published, EntrySource source, EntryHolding holding) => new()
    {
        Title = title,
        DiedWhen = When(died),
        PublishedWhen = When(published),
        Source = source,
        Holding = holding,
    };

    private static ChronologyDate When(string? words) =>
        words is not null && ChronologyDate.TryRead(words, out var date, out _) ? date : ChronologyDate.Unknown;

    private static Actor ActorOf(DhrDbContext db, DemoCounty county, string mailbox) =>
        new(DemoCounty.Person(mailbox), county.People.Single(p => p.Mailbox == mailbox).Name, db.Actor.Now);
}
