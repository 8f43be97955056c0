using System.Text.Json;
using DhrManager.Domain.Rules;

namespace DhrManager.Web.Features;

/// <summary>Reads what an installation may change in files of its seed folder.</summary>
internal static class SeedFile
{
    /// <param name="remedy">What the file must be, after "the file".</param>
    /// <exception cref="SettingsException">The file is missing or cannot be read.</exception>
    public static T Read<T>(string seedFolder, string name, string remedy)
    {
        var file = Path.Combine(seedFolder, name);
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllText(file), JsonSerializerOptions.Web) ?? throw new JsonException();
        }
        catch (Exception failure) when (failure is IOException or JsonException)
        {
            throw new SettingsException(file, "the file", remedy);
        }
    }
}
