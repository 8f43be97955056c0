using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.ActionPlans;

// What can be read from the history of an action.
public sealed partial class PlannedAction
{
    public bool IsComplete => Status == ActionStatus.Complete || Status == ActionStatus.CompleteAudited;

    public bool IsAccepted => Response is not null && Response != ActionResponse.NotAccepted;

    /// <summary>How often the target was moved to a later date.</summary>
    public int SlipCount => TargetMoves.Count(m => m.IsSlip);

    /// <summary>When the lead agency expects to be done; the target while it has said nothing.</summary>
    public DateOnly ForecastOn => Updates.Count > 0 ? Updates[^1].ForecastOn : TargetOn;

    /// <summary>How strongly the change is shown: by the last report or audit, whichever is later. Null when there is neither.</summary>
    public EvidenceLevel? EvidenceLevel
    {
        get
        {
            var report = Reports.Count > 0 ? Reports[^1] : null;
            var audit = Audits.Count > 0 ? Audits[^1] : null;
            return audit is not null && audit.At >= report?.At ? audit.Level : report?.Level;
        }
    }

    /// <summary>The status, with "overdue" where the target has passed and nothing was reported.</summary>
    /// <param name="today">UK calendar date.</param>
    public ActionStatus StatusOn(DateOnly today) =>
        !Status.IsFinal && !IsReported && TargetOn < today ? ActionStatus.Overdue : Status;

    /// <summary>The last forecast against the one before it, or against the first target.</summary>
    public DirectionOfTravel Direction
    {
        get
        {
            if (Updates.Count == 0)
            {
                return DirectionOfTravel.NoChange;
            }

            var before = Updates.Count > 1 ? Updates[^2].ForecastOn : FirstTargetOn;
            return ForecastOn.CompareTo(before) switch
            {
                < 0 => DirectionOfTravel.Improving,
                > 0 => DirectionOfTravel.GettingWorse,
                _ => DirectionOfTravel.NoChange,
            };
        }
    }
}
