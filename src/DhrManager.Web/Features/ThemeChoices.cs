namespace DhrManager.Web.Features;

/// <summary>Up to three themes, each a select of its own: what has more than three is about nothing in particular.</summary>
public abstract class ThemeChoices
{
    public string? Theme { get; set; }

    public string? SecondTheme { get; set; }

    public string? ThirdTheme { get; set; }

    protected IReadOnlyList<string> ChosenThemes =>
        [.. new[] { Theme, SecondTheme, ThirdTheme }.Select(Typed.OrNull).OfType<string>().Distinct()];

    protected void Choose(IReadOnlyList<string> themes) =>
        (Theme, SecondTheme, ThirdTheme) = (themes.ElementAtOrDefault(0), themes.ElementAtOrDefault(1), themes.ElementAtOrDefault(2));
}
