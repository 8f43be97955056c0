using System.Net;
using DhrManager.Domain.Campaigns;
using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Campaigns;

public class AnswerTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task An_answer_is_saved_as_a_draft_and_comes_back()
    {
        var asked = await app.AskAsync();
        var author = await app.SignInAsync("police.author");

        await author.PostAsync(await author.GetAsync(asked.PoliceAnswer), "main form", [("Input.WhatChanged", "Half of it."), ("Input.Then", "save")]);

        Assert.Equal(LessonReturnStatus.Drafted, (await app.ReturnAsync(asked.PoliceReturn)).Status);
        Assert.Contains("Half of it.", (await author.GetAsync(asked.PoliceAnswer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_enough_is_refused_and_keeps_what_was_typed()
    {
        var asked = await app.AskAsync();
        var author = await app.SignInAsync("police.author");

        var answer = await author.PostAsync(await author.GetAsync(asked.PoliceAnswer), "main form", [("Input.Position", "embedded"), ("Input.WhatChanged", "Everything."), ("Input.Then", "ready")]);

        Assert.NotEmpty(answer.Errors);
        Assert.Contains("Everything.", answer.Document.QuerySelector("textarea[name='Input.WhatChanged']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(LessonReturnStatus.NotStarted, (await app.ReturnAsync(asked.PoliceReturn)).Status);
    }

    [Fact]
    public async Task An_answer_with_new_evidence_is_given_to_the_lead_who_signs_it()
    {
        var asked = await app.AskAsync();
        var author = await app.SignInAsync("police.contact");
        await author.PostAsync(await author.GetAsync(asked.PoliceAnswer), "main form", Complete());
        Assert.Equal(LessonReturnStatus.ToSign, (await app.ReturnAsync(asked.PoliceReturn)).Status);
        var lead = await app.SignInAsync("police.signoff");
        var page = await lead.GetAsync(asked.PoliceAnswer + "/sign");
        Assert.Contains("Dip sample of 20", page.Text, StringComparison.Ordinal);

        var refused = await lead.PostAsync(page, "main form", []);
        Assert.Contains("Select whether you sign the answer", refused.Errors);
        await lead.PostAsync(page, "main form", [("Input.Decision", "sign")]);

        var signed = (await app.ReturnAsync(asked.PoliceReturn)).Signature!;
        Assert.Equal(("Alison Reid", "Karen Boyd", AnswerPosition.Embedded), (signed.AnsweredBy, signed.SignedBy, signed.Position));
        Assert.Contains("Dip sample of 20", (await author.GetAsync("/evidence")).Text, StringComparison.Ordinal);
        Assert.Contains("Embedded, evidence level 4", (await (await app.SignInAsync("manager")).GetAsync(asked.Address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lead_gives_an_answer_back_and_the_authors_read_why()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked, isSigned: false);
        var lead = await app.SignInAsync("police.signoff");

        var refused = await lead.PostAsync(await lead.GetAsync(asked.PoliceAnswer + "/sign"), "main form", [("Input.Decision", "back")]);
        refused.IsRefusedWith("Enter what has to change.");
        await lead.PostAsync(await lead.GetAsync(asked.PoliceAnswer + "/sign"), "main form", [("Input.Decision", "back"), ("Input.Reason", "Name the teams.")]);

        Assert.Contains("Name the teams.", (await (await app.SignInAsync("police.author")).GetAsync(asked.PoliceAnswer)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_answer_is_reopened_by_the_partnership_alone()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked);
        var address = $"{asked.Address}/returns/{asked.PoliceReturn}/reopen";
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("police.signoff")).TryGetAsync(address)).Status);
        var manager = await app.SignInAsync("manager");

        Assert.Contains("Enter what has to change", (await manager.PostAsync(await manager.GetAsync(address), "main form", [])).Errors);
        await manager.PostAsync(await manager.GetAsync(address), "main form", [("Input.Reason", "Which teams?")]);

        Assert.Equal(LessonReturnStatus.Drafted, (await app.ReturnAsync(asked.PoliceReturn)).Status);
        Assert.Contains("since reopened", (await manager.GetAsync($"{asked.Address}/returns/{asked.PoliceReturn}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_earlier_answer_is_offered_dated_and_has_to_be_confirmed()
    {
        var source = Guid.CreateVersion7();
        var first = await app.AskAsync("Round one", source);
        await app.AnswerAsync(first, whatChanged: "As told in round one.");
        var second = await app.AskAsync("Round two", source);
        var author = await app.SignInAsync("police.contact");

        var offered = await author.GetAsync(second.PoliceAnswer);
        Assert.Contains("Round one", offered.Text, StringComparison.Ordinal);
        Assert.Empty((await (await app.SignInAsync("health.contact")).GetAsync(second.HospitalAnswer)).Document.QuerySelectorAll("a[href*='?from=']"));
        var from = offered.Document.QuerySelector("main a[href*='?from=']")!.GetAttribute("href")!;
        var form = await author.GetAsync(from);
        Assert.Contains("As told in round one.", form.Document.QuerySelector("textarea[name='Input.WhatChanged']")!.TextContent, StringComparison.Ordinal);
        IEnumerable<(string, string)> values = [.. Forms.Date("CheckedOn", Forms.Today), ("Input.Replies[0].Text", "The night lead."), ("Input.Then", "ready")];
        (await author.PostAsync(form, "main form", values)).IsRefusedWith("Confirm that the earlier answer is still true");
        await author.PostAsync(form, "main form", [.. values, ("Input.Reconfirmed", "true")]);

        Assert.Equal((LessonReturnStatus.ToSign, first.PoliceReturn), ((await app.ReturnAsync(second.PoliceReturn)).Status, (await app.ReturnAsync(second.PoliceReturn)).Draft!.CarriedFrom));
    }

    [Fact]
    public async Task More_time_is_asked_for_and_granted()
    {
        var asked = await app.AskAsync();
        var author = await app.SignInAsync("police.contact");
        var ask = await author.GetAsync(asked.Address + "/relief");

        Assert.Contains("Select at least one lesson", (await author.PostAsync(ask, "main form", [])).Errors);
        (await author.PostAsync(ask, "main form", [("Input.Lessons", asked.PoliceReturn.ToString()), ("Input.Kind", "extension"), ("Input.Reason", "Audit in May.")])).IsRefusedWith("Enter the new last day.");
        await author.PostAsync(ask, "main form", [("Input.Lessons", asked.PoliceReturn.ToString()), ("Input.Kind", "extension"), ("Input.Reason", "Audit in May."), .. Forms.Date("Until", Forms.Today.AddDays(60))]);
        var manager = await app.SignInAsync("manager");
        var page = await manager.GetAsync(asked.Address + "/requests");
        Assert.Contains("Audit in May.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Select whether to grant them", (await manager.PostAsync(page, "main form", [("Input.Requests", asked.PoliceReturn.ToString())])).Errors);
        await manager.PostAsync(page, "main form", [("Input.Requests", asked.PoliceReturn.ToString()), ("Input.Decision", "grant")]);

        Assert.Equal(Forms.Today.AddDays(60), (await app.ReturnAsync(asked.PoliceReturn)).DueOn);
    }

    [Fact]
    public async Task Evidence_is_added_and_withdrawn_by_its_organisation()
    {
        var police = await app.SignInAsync("police.contact");
        var page = await police.GetAsync("/evidence");
        (await police.PostAsync(page, "main form", [("Input.EvidenceTitle", "Survey")])).IsRefusedWith("Select what level the evidence is.");

        await police.PostAsync(page, "main form", [.. Evidence("Survey of victims")]);
        var link = (await police.GetAsync("/evidence")).Document.QuerySelectorAll("main a[href$='/withdraw']").Last(a => a.TextContent.Contains("Survey of victims", StringComparison.Ordinal)).GetAttribute("href")!;

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignInAsync("health.contact")).TryGetAsync(link)).Status);
        Assert.Contains("Enter why the evidence is withdrawn", (await police.PostAsync(await police.GetAsync(link), "main form", [])).Errors);
        await police.PostAsync(await police.GetAsync(link), "main form", [("Input.Reason", "Repeated in June.")]);
        Assert.Contains("Withdrawn: Repeated in June.", (await police.GetAsync("/evidence")).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Value)> Complete() =>
    [
        ("Input.Position", "embedded"), ("Input.WhatChanged", "Everybody is asked alone."), ("Input.HowTold", "Briefings."),
        .. Forms.Date("CheckedOn", Forms.Today), ("Input.Replies[0].Text", "The night lead."),
        .. Evidence("Dip sample of 20"), ("Input.Then", "ready"),
    ];

    private static IEnumerable<(string Name, string Value)> Evidence(string title) =>
    [
        ("Input.EvidenceTitle", title), ("Input.EvidenceLevelCode", "seen-in-practice"), .. Forms.Date("EvidenceDatedOn", Forms.Today.AddDays(-30)),
        ("Input.EvidenceShows", "19 of 20."), ("Input.EvidenceKeptAt", "Shared folder"),
    ];
}
