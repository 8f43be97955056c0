using DhrManager.Domain.References;
using static DhrManager.UnitTests.References.SomeReference;

namespace DhrManager.UnitTests.References;

public sealed class ExternalReferenceTests
{
    public static TheoryData<string, Func<ReferenceFacts, ReferenceFacts>> WrongFacts => new()
    {
        { "Enter the title.", f => f with { Title = " " } },
        { "The title must be 400 characters or fewer.", f => f with { Title = new string('a', 401) } },
        { "Enter the link.", f => f with { Link = " " } },
        { "The link must be 1,000 characters or fewer.", f => f with { Link = "https://library.example/" + new string('a', 1_000) } },
        { "The link must be the whole address of a page", f => f with { Link = "library.example/heron" } },
        { "The link must be the whole address of a page", f => f with { Link = "javascript:alert(1)" } },
        { "The link must be the whole address of a page", f => f with { Link = "ftp://library.example/heron" } },
        { "Leave the name and password out of the link.", f => f with { Link = "https://me:secret@library.example/" } },
        { "The year cannot lie ahead.", f => f with { Year = 2027 } },
        { "The year must be in four figures", f => f with { Year = 19 } },
        { "Choose up to three themes.", f => f with { Themes = ["RISK", "RISK-1", "RISK-2", "RISK-3"] } },
        { "“RISK-9” is no theme of the library.", f => f with { Themes = ["RISK-9"] } },
    };

    [Theory]
    [MemberData(nameof(WrongFacts))]
    public void Facts_that_cannot_be_are_refused(string sentence, Func<ReferenceFacts, ReferenceFacts> change)
    {
        Refused(sentence, () => Added(change(Facts)));
        Refused(sentence, () => Added().Change(change(Facts), Themes, Manager));
    }

    [Theory]
    [InlineData("HTTPS://Library.Example/heron")]
    [InlineData("http://library.example/heron")]
    [InlineData("https://library.example:443/heron/")]
    [InlineData("https://library.example/heron#page=4")]
    [InlineData("https://library.example/heron?utm_source=news&fbclid=1")]
    public void One_page_is_one_reference_however_its_link_is_written(string link) =>
        Assert.Equal(Added().LinkKey, Added(Facts with { Link = link }).LinkKey);

    [Theory]
    [InlineData("https://library.example/Heron")]
    [InlineData("https://library.example/heron?id=4")]
    [InlineData("https://other.example/heron")]
    public void Other_pages_are_other_references(string link) =>
        Assert.NotEqual(Added().LinkKey, Added(Facts with { Link = link }).LinkKey);

    [Fact]
    public void An_address_has_to_be_checked_until_somebody_has_and_again_after_a_year()
    {
        var reference = Added();
        Assert.True(reference.IsToBeChecked(Manager.Today));

        reference.MarkChecked(Manager);

        Assert.False(reference.IsToBeChecked(Manager.Today.AddYears(1)));
        Assert.True(reference.IsToBeChecked(Manager.Today.AddYears(1).AddDays(1)));
    }

    [Fact]
    public void A_reference_is_retired_and_used_again_once_each()
    {
        var reference = Added();
        Refused("It is in use.", reference.Reinstate);

        reference.Retire(Manager);

        Assert.False(reference.IsInUse);
        Refused("It is retired already.", () => reference.Retire(Manager));
        reference.Reinstate();
        Assert.True(reference.IsInUse);
    }
}
