namespace DhrManager.BrowserTests.Accessibility;

/// <summary>Pages at which no review of the demo stands. A journey comes past each, looks at it there, and fails when it did not.</summary>
internal static class OnTheWay
{
    public static readonly string[] OfFullReview =
    [
        "/reviews/{ReviewId:guid}/record-chair-declined",
        "/reviews/{ReviewId:guid}/cancel-meeting/{MeetingId:guid}",
        "/reviews/{ReviewId:guid}/move-meeting/{MeetingId:guid}",
        "/reviews/{ReviewId:guid}/chronology/correct/{EntryId:guid}",
        "/reviews/{ReviewId:guid}/chronology/delete/{EntryId:guid}",
        "/reviews/{ReviewId:guid}/lift-legal-hold",
        "/reviews/{ReviewId:guid}/tell-of-extension/{ExtensionId:guid}",
        "/reviews/{ReviewId:guid}/comments/{CommentId:guid}/answer",
        "/reviews/{ReviewId:guid}/revise-report",
        "/reviews/{ReviewId:guid}/record-acknowledgement",
        "/reviews/{ReviewId:guid}/review-deferral",
        "/reviews/{ReviewId:guid}/close-review",
    ];

    public static readonly string[] OfNoReview =
    [
        "/reviews/{ReviewId:guid}/inform-family-of-decision",
        "/reviews/{ReviewId:guid}/close-without-review",
    ];

    public static readonly string[] OfProportionateExercise = ["/reviews/{ReviewId:guid}/record-proportionate-learning"];

    public static IEnumerable<string> Patterns => [.. OfFullReview, .. OfNoReview, .. OfProportionateExercise];
}
