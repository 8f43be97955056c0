using DhrManager.Lessons.Text;

namespace DhrManager.UnitTests.Lessons.Text;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One here. Two there. Three.", 12, "Two there.")]
    [InlineData("One here. Two there. Three.", 0, "One here.")]
    [InlineData("Dr. Smith met Mrs. Jones. Then left.", 18, "Dr. Smith met Mrs. Jones.")]
    [InlineData("She said \u2018no.\u2019 He left.", 17, "He left.")]
    [InlineData("A list\n\nSecond paragraph\nwrapped", 26, "Second paragraph\nwrapped")]
    [InlineData("Items:\n\u2022 one\n\u2022 two", 9, "\u2022 one")]
    [InlineData("It was 3.5 miles e.g. far. End", 3, "It was 3.5 miles e.g. far.")]
    [InlineData("x", 0, "x")]
    public void The_sentence_round_a_place_is_found(string text, int at, string sentence)
    {
        Assert.Equal(sentence, text[Sentences.Around(text, at)]);
    }

    [Fact]
    public void Text_without_stops_is_cut()
    {
        var (start, length) = Sentences.Around(new string('x', 1_000_000), 500_000).GetOffsetAndLength(1_000_000);

        Assert.InRange(length, 1, 2_000);
        Assert.InRange(500_000, start, start + length);
    }
}
