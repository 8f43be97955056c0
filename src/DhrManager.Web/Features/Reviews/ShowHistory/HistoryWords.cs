using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DhrManager.Domain.Access;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Reviews;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Reviews.ShowHistory;

/// <summary>Says in a sentence what a line of the audit trail records.</summary>
/// <param name="clocks">The names of the regime's clocks, by code.</param>
public sealed partial class HistoryWords(IReadOnlyDictionary<Guid, string> agencies, IReadOnlyDictionary<string, string> clocks)
{
    private static readonly FrozenDictionary<string, string> _sentences = HistorySentences.All.ToFrozenDictionary();

    // Values that a coded list of ours names; two lists share the name "Role", and no code.
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> _labels = new Dictionary<string, FrozenDictionary<string, string>>(StringComparer.OrdinalIgnoreCase)
    {
        ["Role"] = ReviewRole.List.All.Concat<CodedValue>(PersonRole.List.All).ToFrozenDictionary(v => v.Code, v => v.Label),
        ["Part"] = ReviewPart.List.All.ToFrozenDictionary(v => v.Code, v => v.Label),
        ["Stage"] = ReviewStage.List.All.ToFrozenDictionary(v => v.Code, v => v.Label),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

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
        var values = document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Value(p.Name, p.Value), StringComparer.OrdinalIgnoreCase);
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
    private string Value(string name, JsonElement value)
    {
        var text = value.ToString();
        var label = name.Equals("Clock", StringComparison.OrdinalIgnoreCase) ? clocks.GetValueOrDefault(text) : _labels.GetValueOrDefault(name)?.GetValueOrDefault(text);
        return label is not null ? label
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? UkText.Date(date)
            : Guid.TryParse(text, out var id) ? agencies.GetValueOrDefault(id, "an agency")
            : text.Replace('-', ' ');
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Placeholder();
}
