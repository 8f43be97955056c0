namespace DhrManager.Lessons.Index;

/// <summary>What a document in the search library is.</summary>
public enum LessonKind
{
    Review,
    Lesson,
    Recommendation,
    GoodPractice,

    /// <summary>What an agency undertook for a recommendation, and what came of it.</summary>
    Action,

    /// <summary>A page of a report.</summary>
    Passage,

    /// <summary>A page of somebody else, of which the library has the title, tags and link only.</summary>
    Elsewhere,
}
