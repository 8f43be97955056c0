using DhrManager.Domain.Agencies;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Families;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Reviews;

namespace DhrManager.UnitTests.Builders;

/// <summary>
/// Makes reviews only by calling the same methods as the application, so a test can never start from an impossible
/// state. Each stage brings those before it. What happened so far counts as saved: <c>NewEvents</c> is empty.
/// </summary>
public sealed partial class ReviewBuilder
{
    private readonly List<Action<Review>> _steps = [];
    private readonly HashSet<string> _done = [];
    private Regime _regime = A.Regime;
    private DateOnly _notifiedOn = new(2026, 1, 12);

    public ReviewBuilder Under(Regime regime)
    {
        _regime = regime;
        return this;
    }

    public ReviewBuilder NotifiedOn(DateOnly date)
    {
        _notifiedOn = date;
        return this;
    }

    public ReviewBuilder Accepted() => Step(
        nameof(Accepted),
        r => r.Triage(TriageOutcome.Accept, reasons: null, duplicateOf: null, toPartnershipId: null, A.PersonActingOn(Day(0))));

    /// <summary>Two agencies asked on the next day, both answers in a week later.</summary>
    public ReviewBuilder Scoped() => Accepted().Step(nameof(Scoped), r =>
    {
        r.IssueScoping([Guid.CreateVersion7(), Guid.CreateVersion7()], Day(11), recordsToBeSecured: true, A.PersonActingOn(Day(1)));
        foreach (var request in r.ScopingRequests)
        {
            r.AnswerScoping(
                request.Id,
                new ScopingAnswer { Response = ScopingResponse.NoInvolvement, IdentifiersSearched = "Name and date of birth, all systems" },
                A.PersonActingOn(Day(8)));
        }

        r.CloseScoping(gaps: null, A.PersonActingOn(Day(9)));
    });

    /// <summary>Decided three weeks after the notification, on a Monday by default.</summary>
    public ReviewBuilder Decided(DecisionOutcome? outcome = null, DateOnly? on = null) => Scoped().Step(nameof(Decided), r =>
    {
        var day = on ?? Day(21);
        r.RecordDecision(A.Decision(outcome ?? DecisionOutcome.Review, day), A.PersonActingOn(day));
    });

    /// <summary>The Home Office told on the day after the decision. With a decision to review, that commissions it.</summary>
    public ReviewBuilder HomeOfficeTold() => Decided().Step(nameof(HomeOfficeTold), r =>
    {
        var day = r.DecidedOn!.Value.AddDays(1);
        r.NotifyHomeOffice(day, "DHR coordinator", homeOfficeReference: null, A.PersonActingOn(day));
    });

    public ReviewBuilder Commissioned() => HomeOfficeTold();

    /// <summary>The decision not to review examined by the Home Office a month after it was sent.</summary>
    public ReviewBuilder Scrutinised(ScrutinyOutcome outcome) =>
        Decided(DecisionOutcome.NoReview).HomeOfficeTold().Step(nameof(Scrutinised), r =>
        {
            var day = r.HomeOfficeToldOn!.Value.AddDays(30);
            r.RecordScrutiny(outcome, day, "HO/2026/17", A.PersonActingOn(day));
        });

    public ReviewBuilder FamilyToldOfDecision() => Step(nameof(FamilyToldOfDecision), r => r.InformFamilyOfDecision(
        new FamilyNotice { ToldOn = Day(60), Method = FamilyContactMethod.InPerson, AdvocateOffered = true }, A.PersonActingOn(Day(60))));

    public ReviewBuilder ChairAppointed() => Commissioned().Step(
        nameof(ChairAppointed),
        r => r.AppointChair(A.Chair(Day(60)), A.PersonActingOn(Day(60))));

    public ReviewBuilder PanelConvened() => ChairAppointed().Step(
        nameof(PanelConvened),
        r => r.ConvenePanel(A.Panel(), Day(90), [], A.PersonActingOn(Day(75))));

    public ReviewBuilder TermsAgreed() => PanelConvened().Step(
        nameof(TermsAgreed),
        r => r.AgreeTerms(A.Terms(Day(90)), A.PersonActingOn(Day(90))));

    /// <summary>What a stage does not bring, done after the stages asked for so far.</summary>
    public ReviewBuilder And(Action<Review> step)
    {
        _steps.Add(step);
        return this;
    }

    public Review Build()
    {
        var review = Review.Open(A.Notification(_notifiedOn), _regime, A.PersonActingOn(_notifiedOn));
        _steps.ForEach(step => step(review));
        review.TakeEvents();
        return review;
    }

    private DateOnly Day(int daysAfterNotification) => _notifiedOn.AddDays(daysAfterNotification);

    // A stage already asked for, with its own values, is not added a second time with the defaults.
    private ReviewBuilder Step(string name, Action<Review> step)
    {
        if (_done.Add(name))
        {
            _steps.Add(step);
        }

        return this;
    }
}
