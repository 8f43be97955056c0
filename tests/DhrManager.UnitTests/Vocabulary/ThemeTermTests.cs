using DhrManager.Domain;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Vocabulary;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Vocabulary;

public class ThemeTermTests
{
    private const string Why = "The panel agreed on the word.";

    private readonly Actor _librarian = A.PersonActingOn(new DateOnly(2026, 3, 2)) with { Name = "Review officer" };
    private readonly ThemeTerm _risk = new("RISK", partOf: null, "Risk", 0);
    private readonly ThemeTerm _tools = new("RISK-1", "RISK", "Risk tools", 0);
    private readonly ThemeTerm _judgement = new("RISK-2", "RISK", "Judgement", 1);
    private readonly ThemeTerm _housing = new("HOUS", partOf: null, "Housing", 1);
    private readonly ThemeTerm _moves = new("HOUS-1", "HOUS", "Moves", 0);

    private ThemeList All => new([_risk, _tools, _judgement, _housing, _moves]);

    [Fact]
    public void A_theme_that_is_renamed_keeps_its_code_and_its_old_names()
    {
        var note = _tools.Rename("  Risk   checklists ", Why, All, _librarian);
        _tools.Rename("Checklists", Why, All, _librarian);

        Assert.Equal(("RISK-1", "Checklists"), (_tools.Code, _tools.Label));
        Assert.Equal(["Risk tools", "Risk checklists"], All.FormerNamesOf("RISK-1"));
        Assert.Equal("“Risk tools” is now called “Risk checklists”.", note.What);
        Assert.Equal((Why, "Review officer", "RISK-1", VocabularyChangeKind.Renamed), (note.Reason, note.By, note.ThemeCode, note.Kind));
    }

    [Fact]
    public void It_can_be_given_an_old_name_back()
    {
        _tools.Rename("Checklists", Why, All, _librarian);
        _tools.Rename("Risk tools", Why, All, _librarian);

        Assert.Equal(("Risk tools", "Checklists"), (_tools.Label, Assert.Single(_tools.AlsoKnownAs)));
    }

    [Fact]
    public void A_name_is_needed_is_new_and_belongs_to_nobody_else()
    {
        IsRefused("Enter the name.", () => _tools.Rename(" ", Why, All, _librarian));
        IsRefused("The name must be 120 characters or fewer.", () => _tools.Rename(new string('x', 121), Why, All, _librarian));
        IsRefused("This is the name it has. Enter another.", () => _tools.Rename("Risk tools", Why, All, _librarian));
        IsRefused("There is “Judgement” already. Choose another name, or merge the two.", () => _tools.Rename("judgement", Why, All, _librarian));
        IsRefused("Enter why, in a sentence that others will understand.", () => _tools.Rename("Checklists", " ", All, _librarian));
        IsRefused("The reason must be 1,000 characters or fewer.", () => _tools.Rename("Checklists", new string('x', 1001), All, _librarian));
        _judgement.Rename("Professional judgement", Why, All, _librarian);
        IsRefused("“Professional judgement” was once called that, so old links would lead to it. Choose another name.", () => _tools.Rename("Judgement", Why, All, _librarian));

        Assert.Equal(("Risk tools", 0), (_tools.Label, _tools.Version));
        _moves.Rename("Risk tools", Why, All, _librarian);
    }

    [Fact]
    public void What_is_merged_is_found_under_the_other_and_can_be_taken_apart()
    {
        _tools.Rename("Checklists", Why, All, _librarian);
        var note = _tools.MergeInto(_judgement, Why, All, _librarian);

        Assert.Equal(("RISK-2", "RISK-2"), (All.CurrentOf("RISK-1"), All.CurrentOf("RISK-2")));
        Assert.Equal(["Risk tools", "Checklists"], All.FormerNamesOf("RISK-2"));
        Assert.Equal("“Checklists” was merged into “Judgement”.", note.What);
        Assert.False(_tools.IsInUse);

        var taken = _tools.Separate(Why, All, _librarian);
        Assert.Equal(("RISK-1", true), (All.CurrentOf("RISK-1"), _tools.IsInUse));
        Assert.Equal("“Checklists” was taken out of “Judgement” again.", taken.What);
    }

    [Fact]
    public void Mergers_are_followed_to_their_end()
    {
        _tools.MergeInto(_judgement, Why, All, _librarian);
        _judgement.MergeInto(_moves, Why, All, _librarian);

        Assert.Equal("HOUS-1", All.CurrentOf("RISK-1"));
        Assert.Equal("gone", All.CurrentOf("gone"));
    }

    [Fact]
    public void A_theme_is_merged_after_its_parts_and_taken_apart_before_them()
    {
        IsRefused("Merge each of its parts first, so that nothing is left behind.", () => _housing.MergeInto(_risk, Why, All, _librarian));
        _moves.MergeInto(_tools, Why, All, _librarian);
        _housing.MergeInto(_risk, Why, All, _librarian);
        IsRefused("The theme it was part of was merged as well. Take that back first.", () => _moves.Separate(Why, All, _librarian));

        Assert.Equal("RISK", All.CurrentOf("HOUS"));
        _housing.Separate(Why, All, _librarian);
        _moves.Separate(Why, All, _librarian);
    }

    [Fact]
    public void A_merger_needs_another_theme_of_the_same_rank_that_is_in_use()
    {
        IsRefused("Choose another theme, one that is in use.", () => _tools.MergeInto(other: null, Why, All, _librarian));
        IsRefused("Choose another theme, one that is in use.", () => _tools.MergeInto(_tools, Why, All, _librarian));
        IsRefused("A theme goes into a theme, and a part of a theme into a part.", () => _tools.MergeInto(_housing, Why, All, _librarian));
        IsRefused("It was not merged, so there is nothing to take apart.", () => _tools.Separate(Why, All, _librarian));
        _tools.MergeInto(_judgement, Why, All, _librarian);
        IsRefused("It was merged before. Take that back first.", () => _tools.MergeInto(_moves, Why, All, _librarian));
        IsRefused("Choose another theme, one that is in use.", () => _judgement.MergeInto(_tools, Why, All, _librarian));
        IsRefused("It was merged into another theme. Rename that one.", () => _tools.Rename("Other", Why, All, _librarian));
    }

    [Fact]
    public void Both_sides_of_a_merger_count_as_changed_so_that_two_cannot_cross()
    {
        _tools.MergeInto(_judgement, Why, All, _librarian);

        Assert.Equal((1, 1), (_tools.Version, _judgement.Version));
    }

    [Fact]
    public void A_retired_theme_can_be_used_again()
    {
        _tools.Retire(Why, _librarian);
        Assert.Equal((false, new DateOnly(2026, 3, 2)), (_tools.IsInUse, _tools.RetiredOn));
        IsRefused("It is not in use any more, so nothing is left to do.", () => _tools.Retire(Why, _librarian));

        _tools.Reinstate(Why, _librarian);
        Assert.True(_tools.IsInUse);
        IsRefused("It is not retired, so nothing is left to do.", () => _tools.Reinstate(Why, _librarian));
    }

    [Theory]
    [InlineData("Online abuse", null, "ONLINE")]
    [InlineData("Risk and harm", null, "RISK2")]
    [InlineData("24 hours", null, "THEME")]
    [InlineData("New technology", null, "NEW2")]
    [InlineData("Stalking", "RISK", "RISK-3")]
    public void A_new_theme_gets_a_code_that_was_never_used(string label, string? partOf, string code)
    {
        var (theme, note) = ThemeTerm.Add(label, partOf, Why, All, _librarian);

        Assert.Equal((code, label, partOf, true), (theme.Code, theme.Label, theme.PartOf, theme.IsInUse));
        Assert.Equal($"Added as “{label}”.", note.What);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("RISK-1")]
    public void A_new_part_belongs_to_a_theme(string partOf) =>
        IsRefused("Choose a theme in use for it to be part of.", () => ThemeTerm.Add("Stalking", partOf, Why, All, _librarian));

    private static void IsRefused(string sentence, Action change) => Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(change).Message);
}
