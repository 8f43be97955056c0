using DhrManager.Web.Data;

namespace DhrManager.Web.Features.Vocabulary.MergeTheme;

public sealed class MergeThemeForm : ReasonForm
{
    /// <summary>Code of the theme that stands for it from now on.</summary>
    public string? Into { get; set; }
}

/// <summary>Merges a theme into another, or takes the merger back.</summary>
public sealed class MergeThemeHandler(FindThemeQuery themes, ChangeWritingHandler writing, DhrDbContext db)
{
    public async Task HandleAsync(string code, MergeThemeForm form, CancellationToken cancellationToken)
    {
        var all = await themes.AllAsync(cancellationToken);
        var theme = all.WithCode(code)!;
        var change = theme.MergedInto is null
            ? theme.MergeInto(all.WithCode(form.Into), form.Reason, all, db.Actor)
            : theme.Separate(form.Reason, all, db.Actor);
        await writing.SaveAsync(change, isInIndex: true, cancellationToken);
    }
}
