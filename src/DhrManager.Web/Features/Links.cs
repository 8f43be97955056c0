namespace DhrManager.Web.Features;

/// <summary>The address of every page. Pages meet here and nowhere else.</summary>
public static class Links
{
    public const string MyWork = "/";
    public const string Reviews = "/reviews";
    public const string Lessons = "/lessons";
    public const string Agencies = "/agencies";
    public const string People = "/people";
    public const string Administration = "/administration";
    public const string SignIn = "/account/sign-in";

    /// <summary>Where a manager records the notification of a death.</summary>
    public const string NewReview = "/reviews/new";

    public static string Review(Guid id) => $"/reviews/{id}";

    /// <summary>One of the parts of a review, for example <c>people</c>.</summary>
    public static string ReviewPart(Guid id, string part) => $"/reviews/{id}/{part}";

    /// <summary>The page of a human step. The step's form is its address.</summary>
    public static string Step(Guid reviewId, string form, Guid? subjectId) =>
        subjectId is { } subject ? $"/reviews/{reviewId}/{form}/{subject}" : $"/reviews/{reviewId}/{form}";
}
