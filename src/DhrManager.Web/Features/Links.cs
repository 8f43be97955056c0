using System.Globalization;

namespace DhrManager.Web.Features;

/// <summary>The address of every page. Pages meet here and nowhere else.</summary>
public static partial class Links
{
    public const string MyWork = "/";
    public const string Reviews = "/reviews";
    public const string NewReview = "/reviews/new";
    public const string Lessons = "/lessons";
    public const string LessonsExport = "/lessons/export";
    public const string SavedSearches = "/lessons/saved";
    public const string SaveSearch = "/lessons/save";
    public const string Agencies = "/agencies";
    public const string People = "/people";
    public const string Administration = "/administration";
    public const string Partnerships = "/administration/partnerships";
    public const string Password = "/account/password";
    public const string SignIn = "/account/sign-in";

    /// <summary>The published lessons of a closed review.</summary>
    public static string LessonsOf(Guid reviewId) => $"/lessons/{reviewId}";

    /// <summary>The lessons for a kind of work.</summary>
    public static string LessonsFor(string job) => $"{Lessons}/for/{job}";

    /// <summary>The feed of a saved search, for whoever has its secret.</summary>
    public static string LessonsFeed(string token) => $"{Lessons}/feeds/{token}";

    public static string LessonOf(Guid reviewId, int number) => string.Create(CultureInfo.InvariantCulture, $"{LessonsOf(reviewId)}#lesson-{number}");

    public static string RecommendationOf(Guid reviewId, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{LessonsOf(reviewId)}#recommendation-{number}");

    public static string Agency(Guid id) => $"/agencies/{id}";

    public static string Person(Guid id) => $"/people/{id}";

    /// <summary>One workflow definition as administrators see it.</summary>
    public static string Definition(string id) => $"/administration/definitions/{id}";

    public static string Review(Guid id) => $"/reviews/{id}";

    /// <summary>One of the parts of a review, for example <c>people</c>.</summary>
    public static string ReviewPart(Guid id, string part) => $"/reviews/{id}/{part}";

    /// <summary>The page of a human step. The step's form is its address.</summary>
    public static string Step(Guid reviewId, string form, Guid? subjectId) =>
        subjectId is { } subject ? $"/reviews/{reviewId}/{form}/{subject}" : $"/reviews/{reviewId}/{form}";
}
