using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Reviews.ShowHistory;

/// <summary>Says in a sentence what a line of the audit trail records.</summary>
public sealed partial class HistoryWords(IReadOnlyDictionary<Guid, string> agencies)
{
    private static readonly FrozenDictionary<string, string> _sentences = HistorySentences.All.ToFrozenDictionary();

    /// <param name="kind">An event's name.</param>
    /// <param name="details">The event as JSON.</param>
    /// <returns>The sentence for the kind with its values filled in; for an unknown kind its name in separate words.</returns>
    public string Of(string kind, string details)
    {
        if (!_sentences.TryGetValue(kind, out var sentence))
        {
            return Split(kind);
        }

        using var document = JsonDocument.Parse(details);
        var values = document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Value(p.Value), StringComparer.OrdinalIgnoreCase);
        return Placeholder().Replace(sentence, match => values.GetValueOrDefault(match.Groups["name"].Value, ""));
    }

    /// <summary>"ReturnDueMoved" becomes "Return due moved".</summary>
    private static string Split(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            words.Append(words.Length > 0 && char.IsUpper(letter) ? " " : "");
            words.Append(words.Length > 0 ? char.ToLowerInvariant(letter) : letter);
        }

        return words.ToString();
    }

    // Dates as people write them, an agency by its name, a code as words.
    private string Value(JsonElement value)
    {
        var text = value.ToString();
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? UkText.Date(date)
            : Guid.TryParse(text, out var id) ? agencies.GetValueOrDefault(id, "an agency")
            : text.Replace('-', ' ');
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Placeholder();
}
