using DhrManager.Domain;
using DhrManager.Domain.Agencies;
using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Campaigns;

/// <summary>A campaign about two lessons, one for everybody and one for the hospital, that asks the police and the hospital.</summary>
internal sealed class SomeCampaign
{
    public static readonly DateOnly Today = new(2026, 3, 2);
    public static readonly DateOnly DueOn = new(2026, 5, 1);

    private readonly Guid _policeLead = Guid.CreateVersion7();
    private readonly Guid _hospitalLead = Guid.CreateVersion7();

    public Agency Police { get; } = NewAgency("EC", "Estmere Constabulary");

    public Agency Hospital { get; } = NewAgency("ADH", "Averill Hospitals");

    public Agency Other { get; } = NewAgency("OTH", "Other body");

    public Campaign Campaign { get; private set; } = null!;

    public List<EvidencePiece> Library { get; } = [];

    public AgencySuccession Agencies => new([Police, Hospital, Other], Today);

    public Actor Manager { get; } = A.PersonActingOn(Today);

    public Actor Writer { get; } = A.PersonActingOn(Today) with { Name = "Review officer" };

    public Actor PoliceLead => A.PersonActingOn(Today) with { PersonId = _policeLead, Name = "Chief officer" };

    public Actor HospitalLead => A.PersonActingOn(Today) with { PersonId = _hospitalLead, Name = "Chief nurse" };

    public static Agency NewAgency(string code, string name) => new(Guid.CreateVersion7(), code, name, AgencyKind.Police, "", "");

    public static CampaignPlan Plan(string name = "Embedding", string purpose = "To know.", IReadOnlyList<string>? questions = null, DateOnly? opensOn = null, DateOnly? dueOn = null, int months = 24) =>
        new(name, purpose, questions ?? [], opensOn ?? Today, dueOn ?? DueOn, DoneRule.Usual with { ProofMonths = months });

    public static CampaignSource Source(string text, int number, params CampaignAddressee[] addressees) => new(
        Guid.CreateVersion7(), "DHR-PA-2021-01", "Amara", new DateOnly(2021, 7, 15), CampaignItemKind.Lesson, Guid.CreateVersion7(), number, text, ["RISK-1"], addressees);

    public static SomeCampaign Drafted(IReadOnlyList<string>? questions = null)
    {
        var some = new SomeCampaign();
        some.Campaign = Campaign.New(Guid.CreateVersion7(), Plan(questions: questions), [some.Manager.PersonId], some.Manager);
        return some;
    }

    public static SomeCampaign Prepared(IReadOnlyList<string>? questions = null, params CampaignAddressee[] more)
    {
        var some = Drafted(questions);
        some.Campaign.ChooseCohort(
        [
            Source("Ask people alone.", 1),
            Source("Look at the whole family.", 2, [new CampaignAddressee("Averill Hospitals", some.Hospital.Id), .. more]),
        ]);
        some.Campaign.AddOrganisation(some.Police.Id, some._policeLead);
        some.Campaign.AddOrganisation(some.Hospital.Id, some._hospitalLead);
        return some;
    }

    public static SomeCampaign Opened(IReadOnlyList<string>? questions = null, params CampaignAddressee[] more)
    {
        var some = Prepared(questions, more);
        some.Campaign.Open(some.Manager);
        return some;
    }

    public IReadOnlyList<LessonReturn> Returns() => Campaign.MissingReturns([], Agencies);

    public LessonReturn ReturnOfPolice() => Returns().Single(r => r.AgencyId == Police.Id);

    public EvidencePiece Keep(EvidenceLevel level, DateOnly? on = null, Agency? agency = null)
    {
        var piece = new EvidencePiece((agency ?? Police).Id, new EvidenceText("Audit", level, on ?? Today.AddDays(-30), "Nine of ten.", "Shared folder"), Writer);
        Library.Add(piece);
        return piece;
    }

    public static LessonAnswer Answer(AnswerPosition? position, params Guid[] evidence) =>
        new(position, "New procedure, followed.", "Briefings.", Today.AddDays(-7), evidence, []);

    public LessonReturn Ready(AnswerPosition? position = null)
    {
        var answer = ReturnOfPolice();
        answer.Write(Answer(position ?? AnswerPosition.Embedded, Keep(EvidenceLevel.SeenInPractice).Id), isReady: true, Campaign, Library, Writer);
        return answer;
    }

    public LessonReturn Signed(AnswerPosition? position = null)
    {
        var answer = Ready(position);
        answer.Sign(Campaign, Library, PoliceLead);
        return answer;
    }

    public static void IsRefused(string sentence, Action act) => Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}
