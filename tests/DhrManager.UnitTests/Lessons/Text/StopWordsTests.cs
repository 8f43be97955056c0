using DhrManager.Lessons.Text;

namespace DhrManager.UnitTests.Lessons.Text;

public sealed class StopWordsTests
{
    [Theory]
    [InlineData("the")]
    [InlineData("between")]
    [InlineData("didn't")]
    public void Function_words_are_in_the_list(string word) => Assert.True(StopWords.Contains(word));

    [Theory]
    [InlineData("risk")]
    [InlineData("alone2")]
    [InlineData("children")]
    public void Words_with_a_meaning_are_not(string word) => Assert.False(StopWords.Contains(word));
}
