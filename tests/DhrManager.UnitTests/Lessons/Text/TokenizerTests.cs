using DhrManager.Lessons.Text;

namespace DhrManager.UnitTests.Lessons.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Risk assessment", "risk assessment")]
    [InlineData("the children's victims' rights", "the children victims rights")]
    [InlineData("O\u2019Brien didn\u2019t", "o'brien didn't")]
    [InlineData("the officer\u2019s", "the officer")]
    [InlineData("caf\u00e9 na\u00efve Zo\u00eb", "cafe naive zoe")]
    [InlineData("Stra\u00dfe \u00c6sop K\u00f8benhavn \u0141\u00f3d\u017a", "strasse aesop kobenhavn lodz")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("o\ufb03cer", "officer")]
    [InlineData("co\u00adercive", "coercive")]
    [InlineData("24/7 and/or s17 999", "24 7 and or s17 999")]
    [InlineData("multi-agency", "multi multiagency agency")]
    [InlineData("face\u2011to\u2011face", "face facetoface to face")]
    [InlineData("risk - assessment -x y-", "risk assessment x y")]
    [InlineData("risk\u2013assessment", "risk assessment")]
    [InlineData("'quoted' \"words\"", "quoted words")]
    [InlineData("A&E, D&A but cats&dogs & x&", "a&e d&a but cats dogs x")]
    [InlineData("", "")]
    [InlineData(" .,;!? --- ''' ", "")]
    [InlineData("\ud83d\ude00 \ud800 \udc00x", "x")]
    [InlineData("\ud835\udc00bc", "abc")]
    public void A_text_is_split_into_folded_words(string text, string words)
    {
        Assert.Equal(words, string.Join(' ', Tokenizer.Tokens(text).Select(token => token.Word)));
    }

    [Fact]
    public void Every_word_knows_where_it_stands()
    {
        var tokens = Tokenizer.Tokens("A multi-agency caf\u00e9's plan");

        Assert.Equal(
            [
                new Token("a", 0, 1, 0, false),
                new Token("multi", 2, 5, 1, false),
                new Token("multiagency", 2, 12, 1, true),
                new Token("agency", 8, 6, 2, false),
                new Token("cafe", 15, 6, 3, false),
                new Token("plan", 22, 4, 4, false),
            ],
            tokens);
    }

    [Fact]
    public void A_word_too_long_to_be_one_is_cut()
    {
        var token = Assert.Single(Tokenizer.Tokens(new string('x', 1_000_000)));

        Assert.Equal((64, 1_000_000), (token.Word.Length, token.Length));
    }

    [Fact]
    public void A_very_long_chain_of_hyphens_is_only_its_parts()
    {
        var tokens = Tokenizer.Tokens(string.Join('-', Enumerable.Repeat("ab", 50_000)));

        Assert.Equal(50_000, tokens.Count);
        Assert.DoesNotContain(tokens, token => token.IsJoined);
    }
}
