using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Findings;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Findings.WriteRecommendation;

public sealed class WriteRecommendationForm : ThemeChoices
{
    [Required(ErrorMessage = "Enter the recommendation")]
    [StringLength(Review.TextMaxLength, ErrorMessage = "The recommendation must be 8,000 characters or fewer")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Select how far the recommendation reaches")]
    public string? Scope { get; set; }

    public string? LeadAgency { get; set; }

    [StringLength(Review.ShortTextMaxLength, ErrorMessage = "The body outside must be 200 characters or fewer")]
    public string? ExternalAddressee { get; set; }

    public string? Lesson { get; set; }

    /// <summary>Asked for only when earlier recommendations say something like it.</summary>
    public string? Precedent { get; set; }

    [StringLength(Review.TextMaxLength, ErrorMessage = "The reason must be 8,000 characters or fewer")]
    public string? PrecedentReason { get; set; }

    public static WriteRecommendationForm From(Recommendation recommendation)
    {
        var form = new WriteRecommendationForm
        {
            Text = recommendation.Text,
            Scope = recommendation.Scope.Code,
            LeadAgency = recommendation.LeadAgencyId?.ToString(),
            ExternalAddressee = recommendation.ExternalAddressee,
            Lesson = recommendation.LessonId?.ToString(),
            Precedent = recommendation.Precedent?.Use.Code,
            PrecedentReason = recommendation.Precedent?.Reason,
        };
        form.Choose(recommendation.Themes);
        return form;
    }

    public RecommendationText ToText() => new(
        Text!.Trim(),
        RecommendationScope.List.Find(Scope!),
        Ids.Read(LeadAgency),
        Typed.OrNull(ExternalAddressee),
        ChosenThemes,
        Ids.Read(Lesson),
        PrecedentUse.List.TryFind(Precedent, out var use) ? new Precedent(use, Typed.OrNull(PrecedentReason)) : null);
}

/// <summary>Adds a recommendation, or rewords one.</summary>
public sealed class WriteRecommendationHandler(DhrDbContext db, EarlierRecommendationsQuery earlier)
{
    /// <exception cref="RuleBrokenException">Earlier recommendations say something like it, and the author has not decided about them; or the domain refuses.</exception>
    public async Task HandleAsync(Guid reviewId, Guid? recommendationId, WriteRecommendationForm form, CancellationToken cancellationToken)
    {
        RuleBrokenException.ThrowIf(
            form.Precedent is null && earlier.Run(form.Text).Count > 0,
            "Earlier reviews said something like this. Read their recommendations below, and select what to do about them.",
            Citations.Local);
        var review = await db.Reviews.FindOrThrowAsync(reviewId, cancellationToken);
        if (recommendationId is { } id)
        {
            review.EditRecommendation(id, form.ToText(), db.Actor);
        }
        else
        {
            review.AddRecommendation(form.ToText(), db.Actor);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
