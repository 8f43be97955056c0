using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Vocabulary.RetireTheme;

public sealed class RetireThemeForm : ReasonForm;

/// <summary>Retires a theme, or uses it again.</summary>
public sealed class RetireThemeHandler(FindThemeQuery themes, ChangeWritingHandler writing, DhrDbContext db)
{
    public async Task HandleAsync(string code, RetireThemeForm form, CancellationToken cancellationToken)
    {
        var theme = (await themes.AllAsync(cancellationToken)).WithCode(code)!;
        var change = theme.RetiredOn is null ? theme.Retire(form.Reason, db.Actor) : theme.Reinstate(form.Reason, db.Actor);
        await writing.SaveAsync(change, isInIndex: false, cancellationToken);
    }
}
