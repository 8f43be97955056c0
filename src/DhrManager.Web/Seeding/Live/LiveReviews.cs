namespace DhrManager.Web.Seeding.Live;

/// <summary>The live reviews of the demo, the oldest first, so that their references count up.</summary>
public static class LiveReviews
{
    public static IReadOnlyList<TellReview> All { get; } =
    [
        PublishedWithActionPlan.TellAsync,
        SentBackByTheHomeOffice.TellAsync,
        SuicideBeingDrafted.TellAsync,
        PausedForTrial.TellAsync,
        ReturnsHalfIn.TellAsync,
        NoReviewUnderScrutiny.TellAsync,
        ScopingWithLateAnswers.TellAsync,
        JustNotified.TellAsync,
    ];
}
