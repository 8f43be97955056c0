using DhrManager.Domain;
using DhrManager.Domain.Vocabulary;
using DhrManager.UnitTests.Architecture;
using DhrManager.UnitTests.Builders;
using DhrManager.Web.Features;
using DhrManager.Web.Features.Lessons.SearchLessons;

namespace DhrManager.UnitTests.Vocabulary;

public class ThemesTests
{
    private readonly Actor _librarian = A.PersonActingOn(new DateOnly(2026, 3, 2));
    private readonly Themes _themes = Themes.Read(Path.Combine(Sources.Root, "seed"));

    [Fact]
    public void The_shipped_list_has_eighteen_themes_and_their_parts()
    {
        Assert.Equal((18, 100), (_themes.Top.Count, _themes.Options.Count));
        Assert.Equal("Risk assessment and safety planning", _themes.ThemeOf("RISK-1"));
    }

    [Fact]
    public void What_is_retired_or_merged_is_offered_only_where_it_was_chosen()
    {
        Change("RISK-1", (theme, _) => theme.Retire("Why.", _librarian));
        Change("RISK-2", (theme, all) => theme.MergeInto(all.WithCode("RISK-3"), "Why.", all, _librarian));

        Assert.Equal(98, _themes.Options.Count);
        Assert.Equal(["RISK-1", "RISK-2"], _themes.OptionsKeeping(["RISK-1", "RISK-2", "RISK-3"]).Skip(98).Select(o => o.Value));
        Assert.Equal("Risk tools (DASH, DARA, S-DASH) (chosen before)", _themes.OptionsKeeping(["RISK-1"])[^1].Text);
    }

    [Fact]
    public void The_parts_of_a_retired_theme_are_not_offered()
    {
        Change("RISK", (theme, _) => theme.Retire("Why.", _librarian));

        Assert.DoesNotContain(_themes.Options, option => option.Value.StartsWith("RISK", StringComparison.Ordinal));
        Assert.Contains("RISK", _themes.Top);
    }

    [Fact]
    public void An_address_that_was_kept_leads_to_the_theme_of_today()
    {
        Change("RISK-2", (theme, all) => theme.MergeInto(all.WithCode("RISK-3"), "Why.", all, _librarian));
        Change("RISK", (theme, all) => theme.Rename("Risk", "Why.", all, _librarian));
        var kept = SearchAddress.Parse("/lessons?q=alone&theme=RISK-2&theme=RISK-3&theme=MH-1&subject=Risk+assessment+and+safety+planning&agency=Housing");

        var now = kept.Following(_themes);

        Assert.Equal(["MH-1", "RISK-3"], now.Filters["theme"].Order(StringComparer.Ordinal));
        Assert.Equal("Risk", Assert.Single(now.Filters["subject"]));
        Assert.Equal("Housing", Assert.Single(now.Filters["agency"]));
        Assert.Equal("alone", now.Query);
    }

    private void Change(string code, Action<ThemeTerm, ThemeList> change)
    {
        var all = _themes.List;
        change(all.WithCode(code)!, all);
        _themes.Use(all.All, _themes.Changes + 1);
    }
}
