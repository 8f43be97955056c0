using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Findings;

public class LessonTests
{
    [Fact]
    public void Lessons_are_numbered_and_reworded()
    {
        var review = A.Review().TermsAgreed().Build();

        var lesson = review.AddLesson(Some.Lesson, review.Actor(100));
        review.EditLesson(lesson.Id, Some.Lesson with { Text = "Reworded.", KeyLine = 2, IsGoodPractice = true }, review.Actor(101));

        Assert.Equal(1, review.Recorded<LessonAdded>().Number);
        Assert.Equal(lesson.Id, review.Recorded<LessonEdited>().LessonId);
        Assert.Equal(("Reworded.", 2, true), (lesson.Text, lesson.KeyLine, lesson.IsGoodPractice));
    }

    [Fact]
    public void A_lesson_has_a_text_and_answers_a_known_key_line()
    {
        var review = A.Review().TermsAgreed().Build();
        void Refused(string start, LessonText text) => review.Refuses(start, () => review.AddLesson(text, review.Actor(100)));

        Refused("Enter the lesson", Some.Lesson with { Text = " " });
        Refused("The lesson must", Some.Lesson with { Text = Some.LongText });
        Refused("Choose a key line", Some.Lesson with { KeyLine = 3 });
        review.Refuses("Choose a lesson", () => review.EditLesson(Guid.NewGuid(), Some.Lesson, review.Actor(100)));
        review.Refuses("Choose a lesson", () => review.ShareLessonEarly(Guid.NewGuid(), review.Day(100), "GPs", review.Actor(100)));

        var lesson = review.AddLesson(Some.Lesson, review.Actor(100));
        review.Refuses("Enter the lesson", () => review.EditLesson(lesson.Id, Some.Lesson with { Text = "" }, review.Actor(100)));
        Assert.Equal(Some.Lesson.Text, lesson.Text);
    }

    [Fact]
    public void A_lesson_is_shared_early_once_with_somebody()
    {
        var review = A.Review().AnalysisCompleted().Build();
        var id = review.Lessons[0].Id;

        review.Refuses("The day on which the lesson", () => review.ShareLessonEarly(id, review.Day(171), "GPs", review.Actor(170)));
        review.Refuses("Say with whom", () => review.ShareLessonEarly(id, review.Day(170), "", review.Actor(170)));
        review.Refuses("With whom the lesson", () => review.ShareLessonEarly(id, review.Day(170), Some.LongText, review.Actor(170)));
        review.ShareLessonEarly(id, review.Day(169), "All practices", review.Actor(170));

        Assert.Equal(review.Day(169), review.Recorded<LessonSharedEarly>().On);
        review.Refuses("This lesson has been shared", () => review.ShareLessonEarly(id, review.Day(170), "GPs", review.Actor(170)));
    }

    [Fact]
    public void Findings_are_settled_by_the_signature_and_open_again_for_the_points_of_the_letter()
    {
        var signed = A.Review().SignedOff().Build();
        void Settled(Action change) => signed.Refuses("The report has been signed off", change);

        Settled(() => signed.AddLesson(Some.Lesson, signed.Actor(211)));
        Settled(() => signed.EditLesson(signed.Lessons[0].Id, Some.Lesson, signed.Actor(211)));
        Settled(() => signed.AddRecommendation(Some.Recommendation(), signed.Actor(211)));
        Settled(() => signed.EditRecommendation(signed.Recommendations[0].Id, Some.Recommendation(), signed.Actor(211)));
        Settled(() => signed.RemoveRecommendation(signed.Recommendations[0].Id, signed.Actor(211)));

        var assured = A.Review().Assured(QaOutcome.PublishAfterChanges).Build();
        assured.AddLesson(Some.Lesson, assured.Actor(281));
        Assert.Equal(2, assured.Lessons.Count);

        assured.AnswerQaPoints(Some.Answers, assured.Actor(290));
        assured.Refuses("The report has been signed off", () => assured.AddLesson(Some.Lesson, assured.Actor(291)));
    }
}
