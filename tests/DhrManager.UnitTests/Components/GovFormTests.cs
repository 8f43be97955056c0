using Bunit;
using DhrManager.Web.Components.Gov;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;

namespace DhrManager.UnitTests.Components;

public sealed class GovFormTests : StaticPage
{
    [Fact]
    public void Every_error_is_linked_in_the_order_of_the_page()
    {
        var page = Submit(Wrong());

        Assert.Equal(
            [
                "Name must be 3 characters or fewer",
                "The date of the decision must include a month",
                "Select a decision",
                "Reasons must be 10 characters or fewer",
                "Choose an agency",
                "Select at least 2 kinds of abuse",
                "Confirm you have checked this",
                "Attach the minutes",
            ],
            page.FindAll(".govuk-error-summary a").Select(a => a.TextContent));
    }

    [Fact]
    public void Every_link_of_the_summary_leads_to_a_control_that_takes_the_focus()
    {
        var page = Submit(Wrong());

        Assert.All(page.FindAll(".govuk-error-summary a"), link =>
        {
            var href = link.GetAttribute("href")!;
            Assert.StartsWith("#", href, StringComparison.Ordinal);
            Assert.Contains(page.Find(href).LocalName, new[] { "input", "select", "textarea" });
        });
    }

    [Fact]
    public void An_incomplete_date_links_to_the_box_to_fill_and_marks_only_that()
    {
        var page = Submit(Wrong());

        Assert.Contains(page.FindAll(".govuk-error-summary a"), a => a.GetAttribute("href") == "#Input-DecidedOn-Month");
        Assert.Equal(["Input-DecidedOn-Month"], page.FindAll(".govuk-date-input .govuk-input--error").Select(i => i.Id!));
    }

    [Fact]
    public void Everything_typed_is_shown_again()
    {
        var page = Submit(Wrong());

        Assert.Equal("Ann Reed", page.Find("#Input-Name").GetAttribute("value"));
        Assert.Equal("31", page.Find("#Input-DecidedOn-Day").GetAttribute("value"));
        Assert.Equal("2026", page.Find("#Input-DecidedOn-Year").GetAttribute("value"));
        Assert.Equal("far too many words", page.Find("#Input-Reasons").TextContent);
        Assert.True(page.Find("#Input-Kinds-3").HasAttribute("checked"));
        Assert.False(page.Find("#Input-Kinds").HasAttribute("checked"));
    }

    [Fact]
    public void Chosen_options_are_shown_again()
    {
        var page = Submit(new() { Decision = "b", Agency = "c", Checked = GovCheckbox.Ticked });

        Assert.True(page.Find("#Input-Decision-2").HasAttribute("checked"));
        Assert.True(page.Find("#Input-Agency option[value=c]").HasAttribute("selected"));
        Assert.True(page.Find("#Input-Checked").HasAttribute("checked"));
    }

    [Fact]
    public void Every_description_names_ids_that_are_on_the_page()
    {
        var page = Submit(Wrong());

        var named = page.FindAll("[aria-describedby]").SelectMany(e => e.GetAttribute("aria-describedby")!.Split(' ')).ToList();

        Assert.True(named.Count > 15, "hints and errors of eight fields");
        Assert.All(named, id => Assert.Single(page.FindAll($"#{id}")));
    }

    [Fact]
    public void Every_label_belongs_to_a_control_and_no_id_is_used_twice()
    {
        var page = Submit(Wrong());

        Assert.All(page.FindAll("label"), label => Assert.Single(page.FindAll($"#{label.GetAttribute("for")}")));
        var ids = page.FindAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void A_form_without_errors_has_no_summary_and_no_error_ids()
    {
        var page = Render<EveryFieldPage>();

        Assert.Empty(page.FindAll(".govuk-error-summary"));
        Assert.DoesNotContain("-error", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_title_begins_with_Error_only_when_there_is_one()
    {
        var head = Render<HeadOutlet>();
        var page = Render<EveryFieldPage>();
        Assert.Equal("Every field - EST-1 - DHR Manager", head.Find("title").TextContent);

        page.Find("form").Submit();

        Assert.Equal("Error: Every field - EST-1 - DHR Manager", head.Find("title").TextContent);
    }

    [Fact]
    public void The_heading_follows_the_summary()
    {
        var page = Submit(Wrong());

        Assert.Equal(["div", "h1"], page.FindAll(".govuk-error-summary, h1").Select(e => e.LocalName));
    }

    [Fact]
    public void A_refusal_is_shown_with_its_source_and_without_a_link()
    {
        var page = Render<EveryFieldPage>(
            p => p.Add(x => x.Refusals, [new Refusal("There is no panel yet", "Guidance 2016, paragraph 50")]));

        var line = page.Find(".govuk-error-summary li");
        Assert.Equal("There is no panel yet", line.QuerySelector(".app-refusal")!.TextContent);
        Assert.Equal("Source: Guidance 2016, paragraph 50", line.QuerySelector(".app-citation")!.TextContent);
        Assert.Empty(line.QuerySelectorAll("a"));
    }

    [Fact]
    public void An_error_found_by_the_handler_stands_at_its_field_until_the_form_is_sent_again()
    {
        var input = Right();
        IRenderedComponent<EveryFieldPage> page = null!;
        page = Render<EveryFieldPage>(p => p.Add(x => x.Input, input).Add(
            x => x.OnValid, () => page.Instance.Form.AddError(FieldIdentifier.Create(() => input.Name), "Name is already used")));

        page.Find("form").Submit();
        page.Find("form").Submit();

        Assert.Equal("Name is already used", page.Find(".govuk-error-summary a[href='#Input-Name']").TextContent);
        Assert.Contains("Name is already used", page.Find("#Input-Name-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_no_field_is_shown_once_and_not_linked()
    {
        var page = Render<EveryFieldPage>();

        page.InvokeAsync(() => page.Instance.Form.AddError(null, "Somebody else changed this review"));

        Assert.Equal("Somebody else changed this review", page.Find(".govuk-error-summary li").TextContent.Trim());
    }

    [Fact]
    public void A_valid_form_reaches_its_page_and_an_invalid_one_does_not()
    {
        var reached = 0;
        Submit(Wrong(), () => reached++);
        Assert.Equal(0, reached);

        Submit(Right(), () => reached++);
        Assert.Equal(1, reached);
    }

    [Fact]
    public void The_form_leaves_checking_to_the_server_and_can_carry_files()
    {
        var form = Render<EveryFieldPage>().Find("form");

        Assert.True(form.HasAttribute("novalidate"));
        Assert.Equal("post", form.GetAttribute("method"));
        Assert.Equal("multipart/form-data", form.GetAttribute("enctype"));
    }

    private static EveryFieldForm Wrong() => new()
    {
        Name = "Ann Reed",
        DecidedOn = new() { Day = "31", Year = "2026" },
        Reasons = "far too many words",
        Kinds = ["c"],
    };

    private static EveryFieldForm Right() => new()
    {
        Name = "Ann",
        DecidedOn = DateParts.From(new(2026, 3, 27)),
        Decision = "a",
        Agency = "b",
        Kinds = ["a", "b"],
        Checked = GovCheckbox.Ticked,
        Minutes = new FormFile(Stream.Null, 0, 0, "Minutes", "minutes.pdf"),
    };

    private IRenderedComponent<EveryFieldPage> Submit(EveryFieldForm input, Action? onValid = null)
    {
        var page = Render<EveryFieldPage>(p => p.Add(x => x.Input, input).Add(x => x.OnValid, () => onValid?.Invoke()));
        page.Find("form").Submit();
        return page;
    }
}
