using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DhrManager.IntegrationTests.Robustness.Forged;

internal enum FieldKind
{
    Choice,
    Text,
    Date,
    Hidden,
}

/// <summary>A question of a form on a page. A date is one question with three boxes.</summary>
/// <param name="Fitting">What somebody could have answered.</param>
internal sealed record PostedField(string Name, FieldKind Kind, string Fitting)
{
    // Who typed is asked only of a form that comes without the session it was made for: see KeptFormTests.
    private static readonly string[] _ofTheFramework = ["_handler", "__RequestVerificationToken", "_owner"];
    private static readonly string[] _boxes = [".Day", ".Month", ".Year"];

    public bool IsId => Guid.TryParse(Fitting, out _);

    /// <summary>Every question once; of repeated groups the first is enough.</summary>
    public static IReadOnlyList<PostedField> Of(IHtmlFormElement form, DateOnly today) =>
    [
        .. form.Elements.OfType<IHtmlElement>()
            .Where(e => e.GetAttribute("name") is { Length: > 0 } name && !_ofTheFramework.Contains(name) && e is not IHtmlButtonElement && e.GetAttribute("type") is not "file")
            .GroupBy(e => Question(e.GetAttribute("name")!))
            .Select(group => Read(group.Key, [.. group], today)),
    ];

    /// <summary>What is posted for an answer.</summary>
    public IEnumerable<(string Name, string Value)> Post(string answer) => Kind != FieldKind.Date
        ? [(Name, answer)]
        : answer.Split('/') is [var day, var month, var year]
            ? [(Name + ".Day", day), (Name + ".Month", month), (Name + ".Year", year)]
            : [.. _boxes.Select(box => (Name + box, answer))];

    private static string Question(string name) => _boxes.FirstOrDefault(name.EndsWith) is { } box ? name[..^box.Length] : name;

    private static PostedField Read(string name, IReadOnlyList<IHtmlElement> elements, DateOnly today) => elements[0] switch
    {
        IHtmlSelectElement select => new(name, FieldKind.Choice, select.Options.Select(o => o.Value).FirstOrDefault(value => value.Length > 0) ?? ""),
        IHtmlInputElement { Type: "radio" or "checkbox" } choice => new(name, FieldKind.Choice, choice.Value),
        IHtmlInputElement { Type: "hidden" } hidden => new(name, FieldKind.Hidden, hidden.Value),
        _ when elements[0].GetAttribute("name") != name => new(name, FieldKind.Date, FormattableString.Invariant($"{today.Day}/{today.Month}/{today.Year}")),
        _ => new(name, FieldKind.Text, elements[0].GetAttribute("value") is { Length: > 0 } value ? value : "Something"),
    };
}
