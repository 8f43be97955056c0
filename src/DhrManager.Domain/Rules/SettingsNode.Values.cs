using System.Globalization;
using System.Text.Json;
using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Rules;

// The kinds of value a field may hold.
internal sealed partial class SettingsNode
{
    public string Text(string name)
    {
        const string Expected = "text";
        var element = Required(name, Expected);
        var text = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        return string.IsNullOrWhiteSpace(text) ? throw MustBe(name, Expected) : text;
    }

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    public IReadOnlyList<string> Texts(string name) =>
        [.. Array(name).Select((item, i) => item.ValueKind == JsonValueKind.String && item.GetString() is { Length: > 0 } text
            ? text
            : throw MustBe($"{name}[{i}]", "text"))];

    public bool Flag(string name)
    {
        var element = Required(name, "true or false");
        return element.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? element.GetBoolean()
            : throw MustBe(name, "true or false");
    }

    public int Number(string name, int minimum)
    {
        var expected = $"a whole number, {minimum} or more";
        return AsNumber(Required(name, expected), minimum) ?? throw MustBe(name, expected);
    }

    public IReadOnlyList<int> Numbers(string name, int minimum) =>
        [.. Array(name).Select((item, i) => AsNumber(item, minimum)
            ?? throw MustBe($"{name}[{i}]", $"a whole number, {minimum} or more"))];

    public DateOnly Date(string name)
    {
        const string Expected = "a date such as 2026-12-25";
        var element = Required(name, Expected);
        return element.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(element.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw MustBe(name, Expected);
    }

    public DateOnly? OptionalDate(string name) => Has(name) ? Date(name) : null;

    public TEnum Choice<TEnum>(string name)
        where TEnum : struct, Enum
    {
        var choices = Enum.GetNames<TEnum>().Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
        var index = System.Array.IndexOf(choices, OneOf(name, choices));
        return Enum.GetValues<TEnum>()[index];
    }

    public T Coded<T>(string name)
        where T : CodedValue, ICodedList<T> =>
        T.List.Find(OneOf(name, [.. T.List.All.Select(v => v.Code)]));

    public string OneOf(string name, IReadOnlyCollection<string> choices)
    {
        var expected = $"one of {string.Join(", ", choices)}";
        Required(name, expected);
        var text = Text(name);
        return choices.Contains(text) ? text : throw MustBe(name, expected);
    }

    private static int? AsNumber(JsonElement element, int minimum) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= minimum ? number : null;
}
