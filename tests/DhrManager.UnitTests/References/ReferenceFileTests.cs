using DhrManager.Domain.CodedLists;
using DhrManager.Domain.References;
using static DhrManager.UnitTests.References.SomeReference;

namespace DhrManager.UnitTests.References;

public sealed class ReferenceFileTests
{
    [Fact]
    public void A_new_link_is_read_by_its_headings()
    {
        var line = Assert.Single(Read("Report title;URL;Publisher;Type;Year;Tags\nAdult Wren;https://library.example/wren;nspcc;PFD;2020;risk-1\n").Lines);

        Assert.True(line.IsNew);
        Assert.Equal(("Adult Wren", ReferenceSource.Nspcc, ReferenceKind.FutureDeaths, 2020), (line.Facts.Title, line.Facts.Source, line.Facts.Kind, line.Facts.Year));
        Assert.Equal(["RISK-1"], line.Facts.Themes);
    }

    [Fact]
    public void A_link_that_is_there_is_the_same_or_changed_and_keeps_what_the_list_does_not_say()
    {
        var same = Assert.Single(Read("Title,Link\nAdult Heron,http://LIBRARY.example/heron/\n", Added()).Lines);
        var changed = Assert.Single(Read("Title,Link,Themes\nAdult Heron and others,https://library.example/heron,Sharing the risk;RISK-1\n", Added()).Lines);

        Assert.True(same.IsSame);
        Assert.True(changed.IsChanged);
        Assert.Equal(("Adult Heron and others", 2019, ReferenceSource.SarLibrary), (changed.Facts.Title, changed.Facts.Year, changed.Facts.Source));
        Assert.Equal(["RISK-2", "RISK-1"], changed.Facts.Themes);
    }

    [Theory]
    [InlineData(",https://library.example/wren,,,,", "Enter the title.")]
    [InlineData("Adult Wren,nowhere,,,,", "The link must be the whole address")]
    [InlineData("Adult Wren,https://library.example/wren,a friend,,,", "“a friend” is not among the publishers.")]
    [InlineData("Adult Wren,https://library.example/wren,,poem,,", "“poem” is not among the kinds of review.")]
    [InlineData("Adult Wren,https://library.example/wren,,,last year,", "The year must be in four figures")]
    [InlineData("Adult Wren,https://library.example/wren,,,,Weather", "“Weather” is no theme")]
    [InlineData("Adult Wren,https://library.example/wren,,,,,more", "There are 7 values under 6 headings")]
    public void A_wrong_line_is_refused_and_the_others_are_taken(string line, string sentence)
    {
        var file = Read($"Title,Link,Publisher,Kind,Year,Themes\n{line}\nAdult Owl,https://library.example/owl,,,,\n");

        Assert.StartsWith(sentence, file.Lines[0].Refusal, StringComparison.Ordinal);
        Assert.False(file.Lines[0].IsNew || file.Lines[0].IsChanged || file.Lines[0].IsSame);
        Assert.True(file.Lines[1].IsNew);
    }

    [Fact]
    public void A_link_of_another_partnership_a_retired_one_and_one_that_comes_twice_are_refused()
    {
        var foreign = ExternalReference.Add(Guid.CreateVersion7(), Facts, Themes, Manager);
        var retired = Added(Facts with { Link = "https://library.example/retired" });
        retired.Retire(Manager);

        var file = Read("Title,Link\nA,https://library.example/heron\nB,https://library.example/retired\nC,https://library.example/c\nC,https://library.example/c/\n", foreign, retired);

        Assert.Equal(
            ["Another partnership keeps this link.", "This link is retired. Use it again first, or leave the line out.", null, "This link is in the list twice. Leave one out."],
            file.Lines.Select(line => line.Refusal));
    }

    [Theory]
    [InlineData("", "The first row must hold the headings")]
    [InlineData("Title\nAdult Wren\n", "Choose the column that holds the links.")]
    [InlineData("Title,Link\n", "There are no links under the headings.")]
    public void A_list_that_cannot_be_read_says_why(string text, string sentence) =>
        Assert.StartsWith(sentence, Assert.Single(Read(text).Problems).Sentence, StringComparison.Ordinal);

    private static ReferenceFile Read(string text, params ExternalReference[] all) =>
        ReferenceFile.Read(text, mapping: null, new ReferenceShelf(Partnership, all, Themes, Manager.Today));
}
