using DhrManager.Domain.Calendar;
using DhrManager.Domain.Regimes;
using DhrManager.Domain.Returns;
using DhrManager.Domain.Reviews;

namespace DhrManager.Web.Features.Returns.ListReturns;

/// <summary>When the returns of one review are due. A pause moves the clock of a return, not the date it was agreed for.</summary>
/// <param name="Clocks">Those of returns that are outstanding.</param>
internal sealed record ReturnTime(IReadOnlyList<ReviewClock> Clocks, Regime Regime, DateOnly? PausedFrom, WorkingDays WorkingDays, DateOnly Today)
{
    public DueDate DueOf(AgencyReturn asked) => asked.SettledOn is { } settled
        ? DueDate.Of(asked.DueOn, settled, WorkingDays)
        : DueDate.Of(Clocks.FirstOrDefault(c => c.SubjectId == asked.Id)?.DueOn ?? asked.DueOn, ClockCodes.Return, Regime, PausedFrom, Today, WorkingDays);
}
