using System.Globalization;
using System.Text.Json;
using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Rules;

/// <summary>One object in a JSON file of settings. Every way of reading it refuses with the file, the field and a remedy.</summary>
/// <remarks>
/// Used instead of a serializer because its errors speak of types and byte positions, and it passes over misspelt fields.
/// </remarks>
internal sealed class SettingsNode
{
    private readonly string _file;
    private readonly string _path;
    private readonly JsonElement _element;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<SettingsNode> _children = [];

    private SettingsNode(string file, string path, JsonElement element)
    {
        _file = file;
        _path = path;
        _element = element;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new SettingsException(file, path.Length == 0 ? "the file" : path, "must be an object in { }");
        }
    }

    public IReadOnlyList<string> Names => [.. _element.EnumerateObject().Select(p => p.Name)];

    /// <summary>Reads the outermost object of a file.</summary>
    /// <exception cref="SettingsException">The text is not JSON.</exception>
    public static SettingsNode Parse(string json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new SettingsNode(file, "", document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            throw new SettingsException(file, $"line {e.LineNumber + 1}", "is not valid JSON: put right the brackets, commas and quotes there");
        }
    }

    public SettingsException Refusal(string name, string remedy) => new(_file, PathOf(name), remedy);

    public SettingsNode Child(string name)
    {
        var child = new SettingsNode(_file, PathOf(name), Required(name, "an object in { }"));
        _children.Add(child);
        return child;
    }

    public IReadOnlyList<SettingsNode> Items(string name)
    {
        var items = Array(name).Select((item, i) => new SettingsNode(_file, $"{PathOf(name)}[{i}]", item)).ToList();
        _children.AddRange(items);
        return items;
    }

    /// <summary>Reads a list whose items each have a different "code".</summary>
    public IReadOnlyList<T> Distinct<T>(string name, Func<SettingsNode, T> read)
    {
        var items = Items(name);
        if (items.Skip(1).FirstOrDefault(item => items.TakeWhile(i => i != item).Any(i => i.Text("code") == item.Text("code"))) is { } repeated)
        {
            throw repeated.Refusal("code", $"'{repeated.Text("code")}' is in the list twice: take one out");
        }

        return [.. items.Select(read)];
    }

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

    /// <summary>Call once everything has been read: what nobody read is a misspelling.</summary>
    /// <exception cref="SettingsException">There is a field that was never read, here or below.</exception>
    public void RefuseUnknownFields()
    {
        if (Names.FirstOrDefault(name => !_read.Contains(name)) is { } unknown)
        {
            throw Refusal(unknown, "is not a field used here: correct its name or take it out");
        }

        _children.ForEach(child => child.RefuseUnknownFields());
    }

    private static int? AsNumber(JsonElement element, int minimum) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= minimum ? number : null;

    private string PathOf(string name) => _path.Length == 0 ? name : $"{_path}.{name}";

    private SettingsException MustBe(string name, string expected) => Refusal(name, $"must be {expected}");

    // A field set to null is read as absent, so that a file can show what may be filled in later.
    private bool Has(string name)
    {
        _read.Add(name);
        return _element.TryGetProperty(name, out var element) && element.ValueKind != JsonValueKind.Null;
    }

    private JsonElement Required(string name, string expected) =>
        Has(name) ? _element.GetProperty(name) : throw Refusal(name, $"is missing: put {expected}");

    private JsonElement[] Array(string name)
    {
        var element = Required(name, "a list in [ ]");
        return element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : throw MustBe(name, "a list in [ ]");
    }
}
