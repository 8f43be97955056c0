using System.Text.RegularExpressions;
using DhrManager.Domain;
using DhrManager.Web.Features.Reviews.ShowHistory;

namespace DhrManager.UnitTests.Features;

public partial class HistoryWordsTests
{
    private static readonly Dictionary<string, Type> _events =
        typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract).ToDictionary(t => t.Name);

    private static readonly Dictionary<string, string> _clocks = new() { ["decision"] = "Decide whether to hold a review" };

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
        var words = new HistoryWords(new Dictionary<Guid, string> { [agency] = "Estmere Constabulary" }, _clocks);

        Assert.Equal(
            "Asked Estmere Constabulary for a return (summary report), for 4 March 2026",
            words.Of("ReturnRequested", $$"""{"agencyId":"{{agency}}","kind":"summary-report","dueOn":"2026-03-04"}"""));
    }

    [Theory]
    [InlineData("AccessGranted", """{"role":"csp-chair"}""", "Put somebody on the list: CSP chair")]
    [InlineData("ReviewOpened", """{"Part":"clocks"}""", "Read the part “Dates and pauses”")]
    [InlineData("StepOpened", """{"Step":"Check the return","SubjectId":null}""", "Opened the step “Check the return”")]
    [InlineData("StageEntered", """{"stage":"returns"}""", "The review entered the stage “Agency returns”")]
    [InlineData("ClockStarted", """{"clock":"decision","dueOn":"2026-03-04"}""", "A date began to run: Decide whether to hold a review, due on 4 March 2026")]
    public void Codes_are_said_as_the_pages_say_them(string kind, string details, string sentence) =>
        Assert.Equal(sentence, new HistoryWords(new Dictionary<Guid, string>(), _clocks).Of(kind, details));

    [Fact]
    public void An_unknown_kind_is_its_name_in_separate_words() =>
        Assert.Equal("Index rebuilt", new HistoryWords(new Dictionary<Guid, string>(), _clocks).Of("IndexRebuilt", "{}"));

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Placeholder();
}
