using DhrManager.Lessons.Query;
using DhrManager.Lessons.Search;

using static DhrManager.UnitTests.Lessons.TestLessons;

namespace DhrManager.UnitTests.Lessons.Search;

public sealed class HighlightTests
{
    [Theory]
    [InlineData("risk", "First. [Risks] were seen. Last.", "[Risks] were seen.")]
    [InlineData("\"not assessed\"", "They were [not assessed]. They assessed it.", "They were [not assessed].")]
    [InlineData("multiagency", "A [multi-agency] plan.", "A [multi-agency] plan.")]
    [InlineData("multi-agency", "A [multi-agency] plan.", "A [multi-agency] plan.")]
    [InlineData("multi", "A [multi]-agency plan.", "A [multi]-agency plan.")]
    [InlineData("cafe", "The [caf\u00e9\u2019s] owner.", "The [caf\u00e9\u2019s] owner.")]
    [InlineData("risk tools", "[Risk] here. No word. [Tool] there.", "[Risk] here. \u2026 [Tool] there.")]
    [InlineData("<b>", "a <[b]>&amp; c", "a <[b]>&amp; c")]
    [InlineData("title", "Only this. Not that.", "Only this.")]
    public void The_sentences_with_the_words_are_shown_and_the_words_marked(string query, string text, string snippet)
    {
        var plain = text.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        var hit = Assert.Single(IndexOf(Recommendation("a", plain, "The title")).Search(query).Hits);

        Assert.Equal(snippet, hit.Snippet.Marked());
    }

    [Fact]
    public void The_title_is_shown_whole()
    {
        var hit = IndexOf(Recommendation("a", "x", "The multi-agency risk tool: risks.")).Search("risk").Hits[0];

        Assert.Equal("The multi-agency [risk] tool: [risks].", hit.Title.Marked());
    }

    [Fact]
    public void A_long_sentence_is_cut_round_the_words()
    {
        var text = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"word{i}")) + " the risk tool "
            + string.Join(' ', Enumerable.Range(100, 50).Select(i => $"word{i}")) + ".";

        var snippet = IndexOf(Recommendation("a", text)).Search("risk tool").Hits[0].Snippet.Marked();

        Assert.Contains("the [risk] [tool] word100", snippet, StringComparison.Ordinal);
        Assert.StartsWith("\u2026 word", snippet, StringComparison.Ordinal);
        Assert.EndsWith(" \u2026", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 200, 340);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2_999)]
    [InlineData(5_000)]
    [InlineData(19_999)]
    public void The_place_is_found_in_a_report_of_many_pages(int place)
    {
        var sentences = Enumerable.Range(0, 20_000).Select(i => i == place ? "The risk tool was lost." : i % 50 == 0 ? "No tool." : "No word.");
        var index = IndexOf(Recommendation("a", string.Join(' ', sentences)));

        Assert.Contains("The [risk] [tool] was lost.", index.Search("risk tool").Hits[0].Snippet.Marked(), StringComparison.Ordinal);
        Assert.Equal(string.Join(' ', sentences), new LessonSearcher(index).Read("a")!.Text);
    }

    [Fact]
    public void A_page_of_long_reports_reads_little_of_them()
    {
        var text = string.Concat(Enumerable.Repeat("Here is something about the plan. ", 20_000));
        var searcher = new LessonSearcher(IndexOf(Recommendation("a", text + "The risk was seen.")));
        var request = new SearchRequest { Query = PlainQueryParser.Parse("risk") };
        searcher.Search(request);

        var before = GC.GetAllocatedBytesForCurrentThread();
        searcher.Search(request);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, text.Length / 2);
    }

    [Fact]
    public void Fragments_put_together_are_stretches_of_the_text()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var text = RandomText(random);
            foreach (var hit in IndexOf(Recommendation("a", text, text)).Search("risk \"police officer\" multiagency tool housing").Hits)
            {
                Assert.Equal(text, string.Concat(hit.Title.Select(f => f.Text)));
                Assert.All(
                    string.Concat(hit.Snippet.Select(f => f.Text)).Split(" \u2026 "),
                    piece => Assert.Contains(piece.Trim('\u2026', ' '), text, StringComparison.Ordinal));
            }
        }
    }

    private static string RandomText(Random random)
    {
        string[] words =
        [
            "Risk", "police officer", "police", "officer.", "multi-agency", "tools,", "caf\u00e9", "housing.", "x\n\n", "\ud83d\ude00",
        ];
        return string.Join(' ', random.GetItems(words, random.Next(1, 60)));
    }
}
