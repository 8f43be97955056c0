using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// What people type, and dates as they read them.
public sealed partial class Review
{
    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");

    private static string Say(DateOnly date) => date.ToString("d MMMM yyyy", _english);

    private static string Say(int number) => number.ToString("N0", _english);

    private static void RefuseBlank([NotNull] string? text, string sentence, Citation citation) =>
        RuleBrokenException.ThrowIf(string.IsNullOrWhiteSpace(text), sentence, citation);

    /// <param name="what">Begins the sentence, for example "The reasons".</param>
    private static void RefuseTooLong(string? text, int maxLength, string what) =>
        RuleBrokenException.ThrowIf(
            text?.Length > maxLength,
            $"{what} must be {Say(maxLength)} characters or fewer.",
            Citations.Local);

    private static void RefuseLongShortText(string? text, string what) => RefuseTooLong(text, ShortTextMaxLength, what);

    private static void RefuseLongText(string? text, string what) => RefuseTooLong(text, TextMaxLength, what);
}
