using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Findings.WriteLesson;

public sealed class WriteLessonForm : ThemeChoices
{
    [Required(ErrorMessage = "Enter the lesson")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The lesson must be 8,000 characters or fewer")]
    public string? Text { get; set; }

    public string? IsGoodPractice { get; set; }

    public string? KeyLine { get; set; }

    public List<string>? Agencies { get; set; }

    public static WriteLessonForm From(Lesson lesson)
    {
        var form = new WriteLessonForm
        {
            Text = lesson.Text,
            IsGoodPractice = lesson.IsGoodPractice ? GovCheckbox.Ticked : null,
            KeyLine = lesson.KeyLine is { } number ? $"{number}" : null,
            Agencies = [.. lesson.AgencyIds.Select(id => id.ToString())],
        };
        form.Choose(lesson.Themes);
        return form;
    }

    public LessonText ToText() => new(
        Text!.Trim(),
        ChosenThemes,
        [.. (Agencies ?? []).Select(Ids.Read).OfType<Guid>()],
        IsGoodPractice == GovCheckbox.Ticked,
        int.TryParse(KeyLine, out var number) ? number : null);
}

/// <summary>Adds a lesson, or rewords one.</summary>
public sealed class WriteLessonHandler(DhrDbContext db)
{
    public async Task HandleAsync(Guid reviewId, Guid? lessonId, WriteLessonForm form, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        if (lessonId is { } id)
        {
            review.EditLesson(id, form.ToText(), db.Actor);
        }
        else
        {
            review.AddLesson(form.ToText(), db.Actor);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
