using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Vocabulary;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Vocabulary.AddTheme;

public sealed class AddThemeForm : ReasonForm
{
    [Required(ErrorMessage = "Enter the name"), StringLength(ThemeTerm.LabelMaxLength, ErrorMessage = "The name must be 120 characters or fewer")]
    public string? Label { get; set; }

    /// <summary>Code of the theme it is part of; empty for a theme.</summary>
    public string? PartOf { get; set; }
}

public sealed class AddThemeHandler(FindThemeQuery themes, ChangeWritingHandler writing, DhrDbContext db)
{
    /// <returns>The code of the new theme.</returns>
    public async Task<string> HandleAsync(AddThemeForm form, CancellationToken cancellationToken)
    {
        var (theme, change) = ThemeTerm.Add(form.Label, Typed.OrNull(form.PartOf), form.Reason, await themes.AllAsync(cancellationToken), db.Actor);
        db.ThemeTerms.Add(theme);
        await writing.SaveAsync(change, isInIndex: false, cancellationToken);
        return theme.Code;
    }
}
