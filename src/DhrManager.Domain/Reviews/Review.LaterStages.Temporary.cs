namespace DhrManager.Domain.Reviews;

// Stands in for the later stages until they are merged; deleted then.
public sealed partial class Review
{
    private static IReadOnlyList<object> Lessons => [new()];

    private static DateOnly? DraftIssuedOn => null;

    private static DateOnly? SignedOffOn => null;

    private static DateOnly? SubmittedOn => null;

    private static DateOnly? QaReceivedOn => null;

    private static DateOnly? ClearedOn => null;

    private static DateOnly? PublishedOn => null;

    private static DateOnly? ReturnRequestedOn(Guid _) => null;

    private static DateOnly? ActionAgreedOn(Guid _) => null;

    private static DateOnly? ActionClosedOn(Guid _) => null;

    private static DateOnly? SubjectDueOn(Guid _) => null;

    private static void AgreeActionPlan(Actor _)
    {
    }
}
