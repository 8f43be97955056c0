using System.Text.Json;
using System.Text.Json.Serialization;
using DhrManager.Domain.CodedLists;

namespace DhrManager.Web.Data;

/// <summary>How small values are written as JSON in columns, events and messages.</summary>
public static class JsonText
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new CodedValueConverterFactory() },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="JsonException">The text was not written by <see cref="Write"/>.</exception>
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options)!;

    // A coded value is stored as its code.
    private sealed class CodedValueConverterFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeof(CodedValue).IsAssignableFrom(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(CodedValueConverter<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class CodedValueConverter<T> : JsonConverter<T>
        where T : CodedValue, ICodedList<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } code ? T.List.Find(code) : null;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Code);
    }
}
