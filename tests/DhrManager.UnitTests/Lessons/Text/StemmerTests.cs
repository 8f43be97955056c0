using DhrManager.Lessons.Text;

namespace DhrManager.UnitTests.Lessons.Text;

public sealed class StemmerTests
{
    // From the published vocabulary of the algorithm, and words of the field.
    [Theory]
    [InlineData("consign", "consign")]
    [InlineData("consigned", "consign")]
    [InlineData("consistency", "consist")]
    [InlineData("consistently", "consist")]
    [InlineData("consolation", "consol")]
    [InlineData("consolingly", "consol")]
    [InlineData("conspicuously", "conspicu")]
    [InlineData("constancy", "constanc")]
    [InlineData("knackeries", "knackeri")]
    [InlineData("knavish", "knavish")]
    [InlineData("kneeling", "kneel")]
    [InlineData("knightly", "knight")]
    [InlineData("knitting", "knit")]
    [InlineData("knottiest", "knottiest")]
    [InlineData("dying", "die")]
    [InlineData("news", "news")]
    [InlineData("proceed", "proceed")]
    [InlineData("exceeded", "exceed")]
    [InlineData("generate", "generat")]
    [InlineData("communication", "communic")]
    [InlineData("hoping", "hope")]
    [InlineData("hopping", "hop")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("this", "this")]
    [InlineData("gaps", "gap")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("luxuriating", "luxuri")]
    [InlineData("hopefulness", "hope")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("formalise", "formalis")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("cry", "cri")]
    [InlineData("youth", "youth")]
    [InlineData("boyish", "boyish")]
    [InlineData("rolled", "roll")]
    [InlineData("controlled", "control")]
    [InlineData("assessments", "assess")]
    [InlineData("strangulation", "strangul")]
    [InlineData("abusive", "abus")]
    [InlineData("999", "999")]
    [InlineData("s17s", "s17s")]
    [InlineData("didn't", "didn't")]
    [InlineData("", "")]
    public void A_word_has_its_stem(string word, string stem)
    {
        Assert.Equal(stem, Stemmer.Stem(word));
    }

    [Theory]
    [InlineData("assess", "assessment", "assessments", "assessed", "assessing")]
    [InlineData("agency", "agencies")]
    [InlineData("control", "controlling", "controlled")]
    [InlineData("coercive", "coercively", "coerciveness")]
    [InlineData("organisation", "organisations", "organise", "organization", "organizing")]
    [InlineData("university", "universities")]
    public void Forms_of_a_word_share_a_stem(params string[] words)
    {
        Assert.Single(words.Select(Stemmer.Stem).Distinct());
    }

    [Theory]
    [InlineData("organisation", "organ")]
    [InlineData("organization", "organ")]
    [InlineData("general", "generally")]
    [InlineData("general", "generate")]
    [InlineData("police", "policy")]
    [InlineData("policing", "policies")]
    [InlineData("university", "universe")]
    [InlineData("universities", "universal")]
    public void Words_of_different_meaning_do_not(string one, string other)
    {
        Assert.NotEqual(Stemmer.Stem(one), Stemmer.Stem(other));
    }

    [Fact]
    public void No_run_of_letters_upsets_it()
    {
        var random = new Random(1);
        for (var i = 0; i < 50_000; i++)
        {
            var word = new string(random.GetItems("aeiouysltbdgnizedingcm".AsSpan(), random.Next(1, 12)));

            var stem = Stemmer.Stem(word);

            Assert.InRange(stem.Length, 1, word.Length + 1);
        }
    }
}
