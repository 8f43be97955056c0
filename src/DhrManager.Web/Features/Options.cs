using DhrManager.Domain.CodedLists;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features;

/// <summary>Choices for radios, checkboxes and selects.</summary>
public static class Options
{
    public static IReadOnlyList<Option> YesNo { get; } = [new("yes", "Yes"), new("no", "No")];

    /// <summary>All values of a coded list, in its order.</summary>
    public static IReadOnlyList<Option> Of<T>()
        where T : CodedValue, ICodedList<T> =>
        [.. T.List.All.Select(value => new Option(value.Code, value.Label))];
}
