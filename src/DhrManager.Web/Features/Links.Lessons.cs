namespace DhrManager.Web.Features;

// The library of lessons.
public static partial class Links
{
    public const string LessonsSuggestions = "/lessons/suggestions";

    /// <summary>What is like a lesson, recommendation or action.</summary>
    /// <param name="documentId">Its id in the index.</param>
    public static string SimilarLessons(string documentId) => $"{Lessons}/similar/{documentId}";
}
