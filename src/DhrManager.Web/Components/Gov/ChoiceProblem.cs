namespace DhrManager.Web.Components.Gov;

/// <summary>A choice that is posted must be one of those on the page. Nothing chosen is for the form to judge.</summary>
internal static class ChoiceProblem
{
    /// <returns>A sentence, or null when everything chosen is offered.</returns>
    public static string? Of(string label, IEnumerable<string?>? chosen, IReadOnlyList<Option> offered) =>
        (chosen ?? []).All(value => string.IsNullOrEmpty(value) || offered.Any(option => option.Value == value))
            ? null
            : $"Select again for “{label}”: what was chosen is not offered on this page";
}
