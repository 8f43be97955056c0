using System.Net;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Returns;
using DhrManager.IntegrationTests.Harness;
using DhrManager.Web.Seeding;

namespace DhrManager.IntegrationTests.Returns;

public class ReturnStepTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task The_chair_asks_agencies_for_returns()
    {
        var id = await app.ReviewAsync(Reached.TermsAgreed);
        var chair = await app.SignInAsync("chair");
        var page = await chair.GetAsync($"/reviews/{id}/request-returns");

        var answer = await chair.PostAsync(page, "main form", [("Input.Rows[0].Agency", DemoCounty.Agency("FDC").ToString()), ("Input.Rows[0].Kind", "summary-report")]);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        Assert.Equal(DemoCounty.Agency("FDC"), await app.LookAsync(id, r => r.Returns.Single().AgencyId));
        var council = await app.SignInAsync("manager.north");
        Assert.Contains("Summary report", (await council.GetAsync($"/reviews/{id}/agencies")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_can_answer_for_an_agency_the_manager_is_told_so()
    {
        var id = await app.ReviewAsync(Reached.TermsAgreed, (review, actor) => review.RequestReturns(
            [new ReturnRequest(DemoCounty.Agency("UPA"), ReturnKind.InformationReport, IsMandatory: false, actor.Today.AddDays(28))], actor));

        var text = (await (await app.SignInAsync("manager")).GetAsync($"/reviews/{id}/agencies")).Text;

        Assert.Contains("Nobody can answer for this agency yet", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_without_an_agency_is_refused_at_its_field()
    {
        var id = await app.ReviewAsync(Reached.TermsAgreed);
        var chair = await app.SignInAsync("chair");
        var page = await chair.GetAsync($"/reviews/{id}/request-returns");

        var answer = await chair.PostAsync(page, "main form", [("Input.Rows[1].Kind", "imr")]);

        Assert.Contains("Select the agency", answer.Errors);
        Assert.NotNull(answer.Document.QuerySelector(".govuk-error-summary a[href='#Input-Rows-1-Agency']"));
    }

    [Fact]
    public async Task The_contact_names_an_author_who_then_sees_the_review()
    {
        var review = await ReturnCase.StartAsync(app);
        var contact = await app.SignInAsync("police.contact");
        var page = await contact.GetAsync(review.Step("nominate-author"));

        var answer = await contact.PostAsync(page, "main form",
        [
            ("Input.Author", DemoCounty.Person("police.author").ToString()),
            ("Input.SignOffOfficer", DemoCounty.Person("police.signoff").ToString()),
            ("Input.IsNotInvolved", "true"),
            ("Input.IsNotLineManager", "true"),
        ]);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        var author = await app.SignInAsync("police.author");
        Assert.Contains("Key line 1", (await author.GetAsync(review.Step("write-return"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_author_who_is_not_independent_is_refused()
    {
        var review = await ReturnCase.StartAsync(app);
        var contact = await app.SignInAsync("police.contact");
        var page = await contact.GetAsync(review.Step("nominate-author"));

        var answer = await contact.PostAsync(page, "main form",
        [
            ("Input.Author", DemoCounty.Person("police.author").ToString()),
            ("Input.SignOffOfficer", DemoCounty.Person("police.signoff").ToString()),
        ]);

        Assert.Contains(answer.Errors, e => e.Contains("not involved in the case", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_draft_may_be_unfinished_and_is_there_again()
    {
        var review = await ReturnCase.BeingWrittenAsync(app);
        var author = await app.SignInAsync("police.author");
        var page = await author.GetAsync(review.Step("write-return"));

        var answer = await author.PostAsync(page, "main form", [("Input.Button", "draft"), ("Input.Analysis[0].Text", "Not yet finished.")]);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        var again = await author.GetAsync(review.Step("write-return"));
        Assert.Equal("Not yet finished.", again.Document.GetElementById("Input-Analysis-0-Text")!.TextContent.Trim());
        Assert.Contains("Draft saved", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submitting_names_what_is_missing_and_keeps_what_was_typed()
    {
        var review = await ReturnCase.BeingWrittenAsync(app);
        var author = await app.SignInAsync("police.author");
        var page = await author.GetAsync(review.Step("write-return"));

        var answer = await author.PostAsync(page, "main form", [("Input.Button", "submit"), ("Input.Lessons", "Ask alone.")]);

        Assert.Contains(answer.Errors, e => e.Contains("summary of involvement, analysis of key line 1", StringComparison.Ordinal));
        Assert.Equal("Ask alone.", answer.Document.GetElementById("Input-Lessons")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_return_goes_from_author_to_officer_to_chair()
    {
        var review = await ReturnCase.BeingWrittenAsync(app);
        var author = await app.SignInAsync("police.author");
        await author.PostAsync(await author.GetAsync(review.Step("write-return")), "main form",
        [
            ("Input.Button", "submit"), ("Input.InvolvementSummary", "Two call-outs."), ("Input.Analysis[0].Text", "It was not."),
            ("Input.GoodPractice", "None stood out."), ("Input.Lessons", "Ask alone."), ("Input.Equality", "Language."), ("Input.NoContactStatement", "None in 2024."),
        ]);
        Assert.Equal(ReturnStatus.Submitted, await review.LookAsync(r => r.Status));

        var officer = await app.SignInAsync("police.signoff");
        var signing = await officer.GetAsync(review.Step("sign-off-return"));
        Assert.Contains("Two call-outs.", signing.Text, StringComparison.Ordinal);
        await officer.PostAsync(signing, "main form", [("Input.Outcome", "signed-off")]);
        Assert.Equal(ReturnStatus.SignedOff, await review.LookAsync(r => r.Status));

        var chair = await app.SignInAsync("chair");
        var checking = await chair.GetAsync(review.Step("check-return"));
        Assert.Contains("Two call-outs.", checking.Text, StringComparison.Ordinal);
        await chair.PostAsync(checking, "main form", [("Input.Outcome", "accept"), ("Input.Grade", "good")]);
        Assert.Equal(ReturnStatus.Accepted, await review.LookAsync(r => r.Status));
    }

    [Fact]
    public async Task Sending_back_needs_a_new_date()
    {
        var review = await SignedOffAsync();
        var chair = await app.SignInAsync("chair");

        var answer = await chair.PostAsync(await chair.GetAsync(review.Step("check-return")), "main form", [("Input.Outcome", "send-back"), ("Input.Comment", "Say why.")]);

        Assert.Contains("Enter the new date", answer.Errors);
        Assert.Equal(ReturnStatus.SignedOff, await review.LookAsync(r => r.Status));
    }

    [Fact]
    public async Task A_return_can_be_done_without()
    {
        var review = await ReturnCase.StartAsync(app);
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync($"/reviews/{review.ReviewId}/returns/waive/{review.Police}");

        var answer = await manager.PostAsync(page, "main form", [("Input.Reason", "The records are lost.")]);

        Assert.True(answer.Status == HttpStatusCode.Redirect, string.Join(" ", answer.Errors));
        Assert.Equal(ReturnStatus.Waived, await review.LookAsync(r => r.Status));
    }

    private Task<ReturnCase> SignedOffAsync() => ReturnCase.BeingWrittenAsync(app, (review, police, actor) =>
    {
        review.SubmitReturn(police, ReturnCase.Content, actor with { PersonId = DemoCounty.Person("police.author") });
        review.SignOffReturn(police, accepted: true, comments: null, actor with { PersonId = DemoCounty.Person("police.signoff") });
    });
}
