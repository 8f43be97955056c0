namespace DhrManager.Lessons.Index;

/// <summary>What a document in the search library is.</summary>
public enum LessonKind
{
    Review,
    Lesson,
    Recommendation,
    GoodPractice,
}
