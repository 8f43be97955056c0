using DhrManager.Domain.Regimes;
using DhrManager.Domain.Returns;

namespace DhrManager.Domain.Reviews;

// The dates that clocks start from and stop on.
public sealed partial class Review
{
    /// <summary>The UK date of a fact; null while it has not happened.</summary>
    /// <param name="subjectId">The scoping request, return or action, for the facts that belong to one.</param>
    private DateOnly? DateOf(ClockStart fact, Guid? subjectId) => fact switch
    {
        ClockStart.Notified => NotifiedOn,
        ClockStart.Accepted => AcceptedOn,
        ClockStart.ScopingRequested => _scopingRequests.Find(r => r.Id == subjectId)?.RequestedOn ?? ScopingIssuedOn,
        ClockStart.Decided => DecisionStandsOn,
        ClockStart.HomeOfficeTold => HomeOfficeToldOn,
        ClockStart.Commissioned => CommissionedOn,
        ClockStart.ChairAppointed => ChairAppointedOn,
        ClockStart.ChairLeft => PastChairs.Count > 0 ? PastChairs[^1].LeftOn : null,
        ClockStart.TermsAgreed => TermsAgreedOn,
        ClockStart.ReturnRequested => Of(subjectId, ReturnRequestedOn),
        ClockStart.DraftIssued => DraftIssuedOn,
        ClockStart.SignedOff => SignedOffOn,
        ClockStart.Submitted => SubmittedOn,
        ClockStart.QaReceived => QaReceivedOn,
        ClockStart.Cleared => ClearedOn,
        ClockStart.Published => PublishedOn,
        ClockStart.ActionAgreed => Of(subjectId, ActionAgreedOn),
        ClockStart.ActionClosed => Of(subjectId, ActionClosedOn),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No date is known for this fact."),
    };

    /// <summary>The date agreed with whoever has to answer; null where the regime's rule counts.</summary>
    private DateOnly? DueOnFor(Guid? subjectId) => subjectId is { } id
        ? _scopingRequests.Find(r => r.Id == id)?.DueOn ?? SubjectDueOn(id)
        : null;

    private static DateOnly? Of(Guid? subjectId, Func<Guid, DateOnly?> date) => subjectId is { } id ? date(id) : null;

    /// <summary>The agency that a scoping request, return or action is for; null for what concerns no single agency.</summary>
    public Guid? AgencyOf(Guid subjectId) =>
        _scopingRequests.Find(r => r.Id == subjectId)?.AgencyId
        ?? _returns.Find(r => r.Id == subjectId)?.AgencyId
        ?? _actions.Find(a => a.Id == subjectId)?.LeadAgencyId;

    /// <summary>Whether a scoping answer or a return is not needed any more: waived, or scoping closed without it.</summary>
    public bool IsLetOff(Guid subjectId) =>
        _scopingRequests.Exists(r => r.Id == subjectId && r.AnsweredOn is null && !r.IsOutstanding)
        || _returns.Exists(r => r.Id == subjectId && r.Status == ReturnStatus.Waived);
}
