using System.Text.RegularExpressions;
using DhrManager.Domain;
using DhrManager.Web.Features.Reviews.ShowHistory;

namespace DhrManager.UnitTests.Features;

public partial class HistoryWordsTests
{
    private static readonly Dictionary<string, Type> _events =
        typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract).ToDictionary(t => t.Name);

    [Fact]
    public void Every_event_has_a_sentence() => Assert.Empty(_events.Keys.Except(HistorySentences.All.Keys));

    [Fact]
    public void A_sentence_names_only_values_that_its_event_has()
    {
        var wrong =
            from sentence in HistorySentences.All
            where _events.ContainsKey(sentence.Key)
            from Match match in Placeholder().Matches(sentence.Value)
            where _events[sentence.Key].GetProperty(match.Groups["name"].Value) is null
            select $"{sentence.Key}: {match.Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Dates_codes_and_agencies_are_written_for_people()
    {
        var agency = Guid.CreateVersion7();
        var words = new HistoryWords(new Dictionary<Guid, string> { [agency] = "Estmere Constabulary" });

        Assert.Equal(
            "Asked Estmere Constabulary for a return (summary report), for 4 March 2026",
            words.Of("ReturnRequested", $$"""{"agencyId":"{{agency}}","kind":"summary-report","dueOn":"2026-03-04"}"""));
    }

    [Fact]
    public void An_unknown_kind_is_its_name_in_separate_words() =>
        Assert.Equal("Index rebuilt", new HistoryWords(new Dictionary<Guid, string>()).Of("IndexRebuilt", "{}"));

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Placeholder();
}
