using System.ComponentModel.DataAnnotations;
using DhrManager.Domain.Vocabulary;
using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Vocabulary.RenameTheme;

public sealed class RenameThemeForm : ReasonForm
{
    [Required(ErrorMessage = "Enter the name"), StringLength(ThemeTerm.LabelMaxLength, ErrorMessage = "The name must be 120 characters or fewer")]
    public string? Label { get; set; }
}

public sealed class RenameThemeHandler(FindThemeQuery themes, ChangeWritingHandler writing, DhrDbContext db)
{
    public async Task HandleAsync(string code, RenameThemeForm form, CancellationToken cancellationToken)
    {
        var all = await themes.AllAsync(cancellationToken);
        await writing.SaveAsync(all.WithCode(code)!.Rename(form.Label, form.Reason, all, db.Actor), isInIndex: true, cancellationToken);
    }
}
