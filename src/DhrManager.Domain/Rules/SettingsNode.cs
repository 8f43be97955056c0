using System.Text.Json;

namespace DhrManager.Domain.Rules;

/// <summary>One object in a JSON file of settings. Every way of reading it refuses with the file, the field and a remedy.</summary>
/// <remarks>
/// Used instead of a serializer because its errors speak of types and byte positions, and it passes over misspelt fields.
/// </remarks>
internal sealed partial class SettingsNode
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

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
            using var document = JsonDocument.Parse(json, _strict);
            return new SettingsNode(file, "", document.RootElement.Clone());
        }
        catch (JsonException e)
        {
            // Only a syntax error has a line; the other error there can be is one name twice in one object.
            throw e.LineNumber is { } line
                ? new SettingsException(file, $"line {line + 1}", "is not valid JSON: put right the brackets, commas and quotes there")
                : new SettingsException(file, "the file", "has the same field twice in one object: take one out");
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
        var codes = new HashSet<string>();
        if (items.FirstOrDefault(item => !codes.Add(item.Text("code"))) is { } repeated)
        {
            throw repeated.Refusal("code", $"'{repeated.Text("code")}' is in the list twice: take one out");
        }

        return [.. items.Select(read)];
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
