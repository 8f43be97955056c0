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
}
