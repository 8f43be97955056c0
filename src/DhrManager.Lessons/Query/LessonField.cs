namespace DhrManager.Lessons.Query;

/// <summary>A field of words, when just one of them is to be looked at.</summary>
public enum LessonField
{
    Title,
    Text,
}
