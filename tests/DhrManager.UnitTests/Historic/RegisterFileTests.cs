using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Historic;

namespace DhrManager.UnitTests.Historic;

public sealed class RegisterFileTests
{
    private static readonly DateOnly _today = new(2026, 11, 20);

    [Fact]
    public void A_list_is_read_by_its_headings_and_what_is_vague_stays_vague()
    {
        var file = RegisterFile.Read("Case name;Year of death;Publication date;Copy;Owner;Colour\nAdult B;2011;about 2013;Summary only;Archive;red\nAdult C;;;;;\n", mapping: null, _today);

        Assert.Empty(file.Problems);
        Assert.Equal(["Title", "Died", "Published", "Report", "Who is looking", null], file.Mapping.Select(c => c?.Name));
        Assert.Equal(("Adult B", "2011", "about 2013", "Archive"), (file.Entries[0].Title, file.Entries[0].DiedWhen.Describe(), file.Entries[0].PublishedWhen.Describe(), file.Entries[0].Seeker));
        Assert.Equal([EntryHolding.SummaryOnly, EntryHolding.Missing], file.Entries.Select(e => e.Holding));
        Assert.Equal(EntrySource.Other, file.Entries[0].Source);
    }

    [Fact]
    public void Somebody_may_choose_the_columns_otherwise()
    {
        var file = RegisterFile.Read("Colour,Title\nred,Adult B\n", [RegisterColumns.Title, null], _today);

        Assert.Equal("red", Assert.Single(file.Entries).Title);
    }

    [Fact]
    public void Every_wrong_line_is_named_and_nothing_is_taken()
    {
        var file = RegisterFile.Read(
            "Title,Died,Published,Report\nAdult B,sometime,,held\n,2011,,held\nAdult C,2012,2011,held\nAdult D,2011,,lost somewhere\nAdult E,2011,,held,more\nAdult F,,,\nAdult F,,,\n", mapping: null, _today);

        Assert.Empty(file.Entries);
        Assert.Equal([2, 3, 4, 5, 6, 8], file.Problems.Select(p => p.Row));
        Assert.StartsWith("Died: ", file.Problems[0].Sentence, StringComparison.Ordinal);
        Assert.StartsWith("Enter a title", file.Problems[1].Sentence, StringComparison.Ordinal);
        Assert.StartsWith("The report cannot have been published before", file.Problems[2].Sentence, StringComparison.Ordinal);
        Assert.StartsWith("“lost somewhere” is not among", file.Problems[3].Sentence, StringComparison.Ordinal);
        Assert.StartsWith("There are 5 values under 4 headings", file.Problems[4].Sentence, StringComparison.Ordinal);
        Assert.StartsWith("“Adult F” is in the list twice", file.Problems[5].Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The first row must hold the headings")]
    [InlineData("Colour\nred\n", "Choose the column that holds the titles")]
    [InlineData("Title\n", "There are no reviews under the headings")]
    [InlineData("Title\n\"Adult B\n", "A quotation mark is opened and never closed")]
    public void A_list_that_cannot_be_read_says_why(string text, string sentence) =>
        Assert.StartsWith(sentence, Assert.Single(RegisterFile.Read(text, mapping: null, _today).Problems).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Two_columns_for_one_thing_are_refused() =>
        Assert.StartsWith("Two columns are chosen for Title", RegisterFile.Read("A,B\n1,2\n", [RegisterColumns.Title, RegisterColumns.Title], _today).Problems[0].Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_list_longer_than_all_reviews_of_the_country_is_refused() =>
        Assert.StartsWith("The list holds more than 3000 lines", RegisterFile.Read("Title\n" + string.Concat(Enumerable.Range(0, 3_001).Select(i => $"A{i}\n")), mapping: null, _today).Problems[0].Sentence, StringComparison.Ordinal);
}
