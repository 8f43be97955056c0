using DhrManager.Domain;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Vocabulary;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Vocabulary;

public class SearchTermTests
{
    private const string Why = "People search for it.";

    private readonly Actor _librarian = A.PersonActingOn(new DateOnly(2026, 3, 2));
    private readonly SearchTerm _marac = new(new("Multi-Agency Risk Assessment Conference", ["MARAC", "risk conference"], []));
    private readonly SearchTerm _reference = new(new("terms of reference", ["remit"], ["TOR"]));

    private List<SearchTerm> All => [_marac, _reference];

    [Fact]
    public void A_term_is_added_with_its_other_words()
    {
        var (term, note) = SearchTerm.Add(new(" independent   adviser ", ["IDVA", " ", "advocate"], ["TOR"]), Why, All, _librarian);

        Assert.Equal(["independent adviser", "IDVA", "advocate", "TOR"], term.Words);
        Assert.Equal("Added: independent adviser (IDVA, advocate, TOR in capitals).", note.What);
        Assert.Equal((term.Id, VocabularyChangeKind.Added, Why), (note.TermId, note.Kind, note.Reason));
    }

    [Fact]
    public void A_change_says_what_was_there_before()
    {
        var note = _reference.Change(new("terms of reference", ["remit", "scope"], []), Why, All, _librarian);

        Assert.Equal("Now: terms of reference (remit, scope). Before: terms of reference (remit, TOR in capitals).", note.What);
        Assert.Equal(1, _reference.Version);
    }

    [Theory]
    [InlineData("Enter the full name.", " ", "MAPPA")]
    [InlineData("Enter at least one other word for it, each on a line of its own.", "adviser")]
    [InlineData("“adviser” is there twice. Leave one out.", "adviser", "Adviser")]
    [InlineData("“or” cannot stand for anything: in a search it joins other words. Leave it out.", "adviser", "or")]
    [InlineData("“NOT” cannot stand for anything: in a search it joins other words. Leave it out.", "NOT", "adviser")]
    [InlineData("“+” has no letter or number to search for. Leave it out.", "adviser", "+")]
    [InlineData("There is “terms of reference” already. Add the words to that one.", "Terms of Reference", "brief")]
    [InlineData("“marac” is another word for “Multi-Agency Risk Assessment Conference” already. If it means both, put it with those that count only in capitals.", "meeting", "marac")]
    [InlineData("“Multi-Agency Risk Assessment Conference” has “risk conference” as another word already, so the two would lead in a circle. Change that one instead.", "risk conference", "multi-agency risk assessment conference")]
    public void Words_that_lead_nowhere_or_elsewhere_are_refused(string sentence, string preferred, params string[] others) =>
        IsRefused(sentence, () => SearchTerm.Add(new(preferred, others, []), Why, All, _librarian));

    [Fact]
    public void Words_have_a_length_and_a_number()
    {
        IsRefused("The full name must be 100 characters or fewer.", () => SearchTerm.Add(new(new string('x', 101), ["a"], []), Why, All, _librarian));
        IsRefused($"“{new string('x', 30)}...” must be 100 characters or fewer.", () => SearchTerm.Add(new("a", [new string('x', 101)], []), Why, All, _librarian));
        IsRefused("20 other words are the most, because people are told them all. Leave some out.", () => SearchTerm.Add(new("a", [.. Enumerable.Range(0, 21).Select(i => $"w{i}")], []), Why, All, _librarian));
        IsRefused("Enter why, in a sentence that others will understand.", () => SearchTerm.Add(new("a", ["b"], []), " ", All, _librarian));
    }

    [Fact]
    public void A_longer_circle_is_found_too()
    {
        SearchTerm middle = new(new("remit", ["a", "brief"], []));

        IsRefused(
            "“remit” has “brief” as another word already, so the two would lead in a circle. Change that one instead.",
            () => SearchTerm.Add(new("brief", ["terms of reference"], []), Why, [.. All, middle], _librarian));
    }

    [Fact]
    public void What_was_shipped_with_two_meanings_may_stay_so()
    {
        SearchTerm other = new(new("remit letter", ["remit"], []));

        other.Change(new("remit letter", ["remit", "letter"], []), Why, [.. All, other], _librarian);
        Assert.Equal(["remit", "letter"], other.Others);
    }

    [Fact]
    public void A_retired_term_frees_its_words_and_comes_back_only_while_they_are_free()
    {
        _marac.Retire(Why, _librarian);
        IsRefused("It is retired already, so nothing is left to do.", () => _marac.Retire(Why, _librarian));
        var (second, _) = SearchTerm.Add(new("risk meeting", ["MARAC"], []), Why, All, _librarian);
        IsRefused(
            "“MARAC” is another word for “risk meeting” already. If it means both, put it with those that count only in capitals.",
            () => _marac.Reinstate(Why, [.. All, second], _librarian));

        second.Retire(Why, _librarian);
        _marac.Reinstate(Why, [.. All, second], _librarian);
        Assert.True(_marac.IsInUse);
        IsRefused("It is in use already, so nothing is left to do.", () => _marac.Reinstate(Why, All, _librarian));
    }

    private static void IsRefused(string sentence, Action change) => Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(change).Message);
}
