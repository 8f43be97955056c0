using DhrManager.Domain.Agencies;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Every agency that may have known the people is asked once.
public sealed partial class Review
{
    private readonly List<ScopingRequest> _scopingRequests = [];

    public IReadOnlyList<ScopingRequest> ScopingRequests => _scopingRequests;

    public DateOnly? ScopingIssuedOn { get; private set; }

    public DateOnly? ScopingClosedOn { get; private set; }

    /// <summary>What is missing from the picture; null when every agency answered or was let off.</summary>
    public string? ScopingGaps { get; private set; }

    /// <summary>Asks the agencies what they know.</summary>
    /// <param name="recordsToBeSecured">Whether the letter tells them to secure their records and stop routine deletion.</param>
    /// <exception cref="RuleBrokenException">Triage is not done, scoping was issued already, or the agencies or the date are wrong.</exception>
    /// <remarks>Source: local procedure; 2016 guidance, section 3.</remarks>
    public void IssueScoping(IReadOnlyList<Guid> agencyIds, DateOnly dueOn, bool recordsToBeSecured, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(AcceptedOn is null, "Look at the notification first: accept it, or say why not.", Citations.Establishing);
        RuleBrokenException.ThrowIf(ScopingIssuedOn is not null, "The agencies have been asked. Ask another agency instead.", Citations.Local);
        RuleBrokenException.ThrowIf(agencyIds.Count == 0, "Choose at least one agency.", Citations.Establishing);
        RuleBrokenException.ThrowIf(
            agencyIds.Distinct().Count() != agencyIds.Count,
            "An agency is in the list twice. Take one out.",
            Citations.Local);
        RefuseScopingDueOn(dueOn, actor);

        ScopingIssuedOn = actor.Today;
        Record(new ScopingIssued(agencyIds.Count, dueOn), actor);
        foreach (var agencyId in agencyIds)
        {
            Request(agencyId, dueOn, recordsToBeSecured, actor);
        }
    }

    /// <summary>Asks one more agency, also after scoping closed: information may come late.</summary>
    /// <exception cref="RuleBrokenException">Scoping was not issued, the agency was asked already, or the date is not in the future.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public Guid AskAnotherAgency(Guid agencyId, DateOnly dueOn, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(ScopingIssuedOn is null, "Issue the scoping requests first.", Citations.Local);
        RuleBrokenException.ThrowIf(
            _scopingRequests.Exists(r => r.AgencyId == agencyId && r.WaivedReason is null),
            "This agency has been asked already.",
            Citations.Local);
        RefuseScopingDueOn(dueOn, actor);

        return Request(agencyId, dueOn, recordsToBeSecured: true, actor).Id;
    }

    /// <summary>Takes an agency's answer. A late answer is taken, also after scoping closed.</summary>
    /// <exception cref="RuleBrokenException">There is an answer already, the agency was let off, or what the answer needs is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public void AnswerScoping(Guid requestId, ScopingAnswer answer, Actor actor)
    {
        RefuseWhenClosed();
        var request = FindRequest(requestId);
        RuleBrokenException.ThrowIf(request.Answer is not null, "This agency has answered already. Tell the CSP manager of anything new.", Citations.Local);
        RuleBrokenException.ThrowIf(request.WaivedReason is not null, "This agency need not answer any more.", Citations.Local);
        RefuseIncompleteAnswer(answer, actor);

        request.Take(answer, actor.Today);
        Record(new ScopingAnswered(requestId, request.AgencyId, answer.Response.Code), actor);
    }

    /// <summary>Lets an agency off its answer.</summary>
    /// <exception cref="RuleBrokenException">It has answered, or the reason is missing.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public void WaiveScoping(Guid requestId, string reason, Actor actor)
    {
        RefuseWhenClosed();
        var request = FindRequest(requestId);
        RuleBrokenException.ThrowIf(!request.IsOutstanding, "Nothing is outstanding from this agency.", Citations.Local);
        RefuseBlank(reason, "Say why this agency need not answer.", Citations.Local);
        RefuseLongText(reason, "The reason");

        request.Waive(reason);
        Record(new ScopingWaived(requestId, request.AgencyId), actor);
    }

    /// <summary>Ends scoping so that the partnership can decide. Requests without an answer are withdrawn.</summary>
    /// <param name="gaps">What is missing; required while an agency has not answered.</param>
    /// <exception cref="RuleBrokenException">Scoping was not issued or is closed, or the gaps are not noted.</exception>
    /// <remarks>Source: local procedure. The decision must not wait for an agency that does not answer.</remarks>
    public void CloseScoping(string? gaps, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(ScopingIssuedOn is null, "Ask the agencies first.", Citations.Establishing);
        RuleBrokenException.ThrowIf(ScopingClosedOn is not null, "Scoping has been closed already.", Citations.Local);
        var outstanding = _scopingRequests.FindAll(r => r.IsOutstanding);
        RuleBrokenException.ThrowIf(
            outstanding.Count > 0 && string.IsNullOrWhiteSpace(gaps),
            $"{outstanding.Count} of {_scopingRequests.Count} agencies have not answered. Chase them, waive them with a reason, or note what is missing.",
            Citations.Establishing);
        RefuseLongText(gaps, "The note on gaps");

        ScopingClosedOn = actor.Today;
        ScopingGaps = gaps;
        foreach (var request in outstanding)
        {
            request.Withdraw(actor.Today);
            Record(new ScopingWithdrawn(request.Id, request.AgencyId), actor);
        }

        Record(new ScopingClosed(outstanding.Count), actor);
    }

    private ScopingRequest Request(Guid agencyId, DateOnly dueOn, bool recordsToBeSecured, Actor actor)
    {
        var request = new ScopingRequest(Id, agencyId, actor.Today, dueOn, recordsToBeSecured);
        _scopingRequests.Add(request);
        Record(new ScopingRequested(request.Id, agencyId, dueOn), actor);
        return request;
    }

    private ScopingRequest FindRequest(Guid requestId)
    {
        var request = _scopingRequests.Find(r => r.Id == requestId);
        RuleBrokenException.ThrowIf(request is null, "Choose a scoping request of this review.", Citations.Local);
        return request;
    }
}
