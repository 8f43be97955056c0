using DhrManager.Domain.CodedLists;
using DhrManager.Web.Components.Gov;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features;

/// <summary>Choices for radios, checkboxes and selects.</summary>
public static class Options
{
    public static IReadOnlyList<Option> YesNo { get; } = [new("yes", "Yes"), new("no", "No")];

    /// <summary>All values of a coded list, in its order.</summary>
    public static IReadOnlyList<Option> Of<T>()
        where T : CodedValue, ICodedList<T> =>
        [.. T.List.All.Select(value => new Option(value.Code, value.Label))];

    /// <summary>
    /// Options made here rather than in the query: SQLite writes an id in capitals, and a field that is filled from the
    /// case then shows nothing chosen.
    /// </summary>
    public static async Task<IReadOnlyList<Option>> ToOptionsAsync(this IQueryable<Choice> choices, CancellationToken cancellationToken = default) =>
        [.. (await choices.ToListAsync(cancellationToken)).Select(choice => new Option(choice.Id.ToString(), choice.Text))];
}

/// <summary>Something with an id that people choose by its name.</summary>
public sealed record Choice(Guid Id, string Text);
