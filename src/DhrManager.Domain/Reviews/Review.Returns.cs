using DhrManager.Domain.Returns;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Asking agencies for their returns, and having all of them. How one return is written and checked: Review.ReturnChecks.cs.
public sealed partial class Review
{
    private readonly List<AgencyReturn> _returns = [];

    public IReadOnlyList<AgencyReturn> Returns => _returns;

    /// <summary>True when at least one return was asked for and each is accepted or waived.</summary>
    public bool AreAllReturnsIn => _returns.Count > 0 && !_returns.Exists(r => r.IsOutstanding);

    /// <summary>The day an agency was asked for a return; null for other ids.</summary>
    public DateOnly? ReturnRequestedOn(Guid returnId) => _returns.Find(r => r.Id == returnId)?.RequestedOn;

    /// <summary>Asks agencies for their returns, once.</summary>
    /// <exception cref="RuleBrokenException">
    /// There are no agreed terms, returns were requested before, none is asked for, an agency is asked twice, or a date is not ahead.
    /// </exception>
    /// <remarks>Source: 2016 guidance, section 7.</remarks>
    public void RequestReturns(IReadOnlyList<ReturnRequest> requests, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(TermsAgreedOn is null, "Agree the terms of reference first. Agencies answer their key lines.", Citations.Reports);
        RuleBrokenException.ThrowIf(_returns.Count > 0, "Returns have already been requested. Request a further return instead.", Citations.Local);
        RuleBrokenException.ThrowIf(requests.Count == 0, "Choose at least one agency to ask for a return.", Citations.Reports);
        RuleBrokenException.ThrowIf(
            requests.DistinctBy(r => r.AgencyId).Count() < requests.Count,
            "An agency is in the list twice. Ask each agency once.",
            Citations.Local);
        foreach (var request in requests)
        {
            RefuseDateNotAhead(request.DueOn, "The date a return is due", actor);
        }

        Record(new ReturnsRequested(requests.Count), actor);
        foreach (var request in requests)
        {
            AddReturn(request, actor);
        }
    }

    /// <summary>Asks one more agency, or one again after its earlier return was settled.</summary>
    /// <exception cref="RuleBrokenException">Returns were never requested, the agency still owes one, or the date is not ahead.</exception>
    public AgencyReturn RequestFurtherReturn(ReturnRequest request, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(_returns.Count == 0, "Request the first returns before a further one.", Citations.Local);
        RuleBrokenException.ThrowIf(
            _returns.Exists(r => r.AgencyId == request.AgencyId && r.IsOutstanding),
            "This agency already has a return outstanding.",
            Citations.Local);
        RefuseDateNotAhead(request.DueOn, "The date a return is due", actor);

        return AddReturn(request, actor);
    }

    /// <summary>Gives an agency more or less time. The date first given is kept.</summary>
    /// <exception cref="RuleBrokenException">The return is settled, the date is not ahead, or there is no reason.</exception>
    public void MoveReturnDue(Guid returnId, DateOnly newDueOn, string reason, Actor actor)
    {
        var asked = OutstandingReturn(returnId);
        RefuseDateNotAhead(newDueOn, "The new date", actor);
        RefuseBlank(reason, "Say why the agency is given another date.", Citations.Local);
        RefuseTooLong(reason, TextMaxLength, "The reason");

        MoveReturn(asked, newDueOn, actor);
    }

    /// <summary>Does without a return, with a reason that stays in the record.</summary>
    /// <exception cref="RuleBrokenException">The return is settled already, or there is no reason.</exception>
    /// <remarks>Source: 2016 guidance, section 7; a review must not wait for ever for an agency.</remarks>
    public void WaiveReturn(Guid returnId, string reason, Actor actor)
    {
        var asked = OutstandingReturn(returnId);
        RefuseBlank(reason, "Say why the review can do without this return. The report must explain it.", Citations.Reports);
        RefuseTooLong(reason, TextMaxLength, "The reason");

        asked.Check(ReturnStatus.Waived, reason, actor);
        Record(new ReturnWaived(returnId), actor);
        RecordWhenAllReturnsAreIn(actor);
    }

    private AgencyReturn AddReturn(ReturnRequest request, Actor actor)
    {
        var asked = new AgencyReturn(Id, request, actor.Today);
        _returns.Add(asked);
        Record(new ReturnRequested(asked.Id, asked.AgencyId, asked.Kind.Code, asked.DueOn), actor);
        return asked;
    }

    private void MoveReturn(AgencyReturn asked, DateOnly newDueOn, Actor actor)
    {
        var from = asked.DueOn;
        asked.MoveDue(newDueOn);
        MoveClocksOf(asked.Id, newDueOn);
        Record(new ReturnDueMoved(asked.Id, from, newDueOn), actor);
    }

    private AgencyReturn OutstandingReturn(Guid returnId)
    {
        RefuseWhenClosed();
        var asked = _returns.Find(r => r.Id == returnId);
        RuleBrokenException.ThrowIf(asked is null, "Choose a return of this review.", Citations.Local);
        RuleBrokenException.ThrowIf(
            !asked.IsOutstanding,
            $"This return has been {asked.Status.Label.ToLowerInvariant()}. Request a further return instead.",
            Citations.Local);
        return asked;
    }

    private void RefuseOutstandingReturns(string remedy)
    {
        var count = _returns.Count(r => r.IsOutstanding);
        RuleBrokenException.ThrowIf(_returns.Count == 0, $"No returns have been requested. {remedy}", Citations.Reports);
        RuleBrokenException.ThrowIf(
            count > 0,
            $"{(count == 1 ? "1 return is" : $"{count} returns are")} neither accepted nor waived. {remedy}",
            Citations.Reports);
    }

    private void RecordWhenAllReturnsAreIn(Actor actor)
    {
        if (AreAllReturnsIn)
        {
            Record(new AllReturnsIn(), actor);
        }
    }
}
