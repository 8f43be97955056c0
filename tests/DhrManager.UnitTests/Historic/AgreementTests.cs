using DhrManager.Domain.Historic;

namespace DhrManager.UnitTests.Historic;

public sealed class AgreementTests
{
    // 20 both yes, 15 both no, 5 and 10 different: the example of most textbooks, kappa 0.4.
    [Fact]
    public void Kappa_leaves_out_what_chance_would_give()
    {
        List<(string, string)> pairs =
        [
            .. Enumerable.Repeat(("yes", "yes"), 20), .. Enumerable.Repeat(("yes", "no"), 5),
            .. Enumerable.Repeat(("no", "yes"), 10), .. Enumerable.Repeat(("no", "no"), 15),
        ];

        var agreement = Agreement.Of(pairs);

        Assert.Equal(70, agreement.Percent);
        Assert.Equal(0.4, agreement.Kappa!.Value, 3);
        Assert.Equal("They agree on 35 of 50 (70 per cent). Cohen's kappa, which leaves out what chance would give, is 0.40: fair agreement.", agreement.Sentence);
    }

    [Fact]
    public void Where_all_answers_are_one_kappa_says_nothing_and_the_sentence_says_why()
    {
        var agreement = Agreement.Of([("yes", "yes"), ("yes", "yes")]);

        Assert.Null(agreement.Kappa);
        Assert.StartsWith("They agree on 2 of 2 (100 per cent). Both gave the same answer throughout", agreement.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, 0, 4, "almost perfect")]
    [InlineData(0, 4, 0, "worse than chance")]
    public void The_figure_is_put_into_words(int bothYes, int different, int bothNo, string words)
    {
        List<(int, int)> pairs =
        [
            .. Enumerable.Repeat((1, 1), bothYes), .. Enumerable.Repeat((1, 0), different), .. Enumerable.Repeat((0, 1), different), .. Enumerable.Repeat((0, 0), bothNo),
        ];

        Assert.Contains(words, Agreement.Of(pairs).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_compared_is_no_agreement()
    {
        var none = Agreement.Of(Array.Empty<(int, int)>());

        Assert.Null(none.Percent);
        Assert.Equal("Nothing has been read by both yet.", none.Sentence);
    }
}
