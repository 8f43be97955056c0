using DhrManager.Domain.Findings;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// What the review teaches. What it asks for: Review.Recommendations.cs.
public sealed partial class Review
{
    private readonly List<Lesson> _lessons = [];

    public IReadOnlyList<Lesson> Lessons => _lessons;

    /// <summary>True until the report is signed off, and again while points of quality assurance are being answered.</summary>
    public bool AreFindingsOpen => SignedOffOn is null || CurrentSubmission is { AwaitsAnswers: true };

    /// <summary>Adds a lesson.</summary>
    /// <exception cref="RuleBrokenException">The report is signed off, the text is missing or too long, or the key line is unknown.</exception>
    public Lesson AddLesson(LessonText text, Actor actor)
    {
        RefuseWhenFindingsAreSettled();
        RefuseLessonText(text);

        var lesson = new Lesson(Id, _lessons.Count + 1, text);
        _lessons.Add(lesson);
        Record(new LessonAdded(lesson.Id, lesson.Number), actor);
        return lesson;
    }

    /// <summary>Rewords a lesson.</summary>
    /// <inheritdoc cref="AddLesson" path="/exception"/>
    public void EditLesson(Guid lessonId, LessonText text, Actor actor)
    {
        RefuseWhenFindingsAreSettled();
        var lesson = FindLesson(lessonId);
        RefuseLessonText(text);

        lesson.Reword(text);
        Record(new LessonEdited(lessonId, lesson.Number), actor);
    }

    /// <summary>Sends a lesson to agencies ahead of the report, because people may be at risk meanwhile.</summary>
    /// <exception cref="RuleBrokenException">It was shared before, the date is impossible, or it is not said with whom.</exception>
    public void ShareLessonEarly(Guid lessonId, DateOnly on, string with, Actor actor)
    {
        RefuseWhenClosed();
        var lesson = FindLesson(lessonId);
        RuleBrokenException.ThrowIf(lesson.SharedEarlyOn is not null, "This lesson has been shared already.", Citations.Local);
        RefuseImpossibleDate(on, "The day on which the lesson was shared", actor);
        RefuseBlank(with, "Say with whom the lesson was shared.", Citations.Local);
        RefuseLongText(with, "With whom the lesson was shared");

        lesson.ShareEarly(on, with);
        Record(new LessonSharedEarly(lessonId, on), actor);
    }

    private Lesson FindLesson(Guid lessonId)
    {
        var lesson = _lessons.Find(l => l.Id == lessonId);
        RuleBrokenException.ThrowIf(lesson is null, "Choose a lesson of this review.", Citations.Local);
        return lesson;
    }

    private void RefuseWhenFindingsAreSettled()
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(
            !AreFindingsOpen,
            "The report has been signed off. Lessons and recommendations change only when it comes back from quality assurance.",
            Citations.Reports);
    }

    private void RefuseLessonText(LessonText text)
    {
        RefuseBlank(text.Text, "Enter the lesson.", Citations.Reports);
        RefuseLongText(text.Text, "The lesson");
        RuleBrokenException.ThrowIf(
            text.KeyLine is { } number && !KeyLineNumbers.Contains(number),
            "Choose a key line of the terms of reference.",
            Citations.Local);
    }
}
