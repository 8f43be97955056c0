using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

/// <summary>Checks of what people type, said once for everything around campaigns.</summary>
internal static class TypedText
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");

    public static string Say(DateOnly date) => date.ToString("d MMMM yyyy", _english);

    /// <returns>The text without the blanks around it.</returns>
    public static string Needed([NotNull] string? text, string sentence, int maxLength, string what)
    {
        RuleBrokenException.ThrowIf(string.IsNullOrWhiteSpace(text), sentence, Citations.Local);
        return Limited(text, maxLength, what)!;
    }

    /// <returns>The text without the blanks around it; null when there is nothing else.</returns>
    public static string? Limited(string? text, int maxLength, string what)
    {
        var trimmed = string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        RuleBrokenException.ThrowIf(
            trimmed?.Length > maxLength,
            string.Create(_english, $"{what} must be {maxLength:N0} characters or fewer."),
            Citations.Local);
        return trimmed;
    }

    /// <param name="what">Begins the sentence, for example "The day on which it was last checked".</param>
    public static void RefuseFuture(DateOnly? date, string what, Actor actor) =>
        RuleBrokenException.ThrowIf(date > actor.Today, $"{what} must be today or in the past.", Citations.Local);
}
