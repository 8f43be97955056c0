using DhrManager.IntegrationTests.Harness;

namespace DhrManager.IntegrationTests.Campaigns;

public class CampaignWorkTests(AppFactory app) : IClassFixture<AppFactory>
{
    [Fact]
    public async Task My_work_leads_authors_to_what_is_asked_and_the_lead_to_what_is_ready_to_sign()
    {
        var asked = await app.AskAsync();
        await app.AnswerAsync(asked, isSigned: false);

        Assert.NotNull((await (await app.SignInAsync("health.contact")).GetAsync("/")).Document.QuerySelector($"main a[href='{asked.HospitalAnswer}']"));
        Assert.NotNull((await (await app.SignInAsync("police.signoff")).GetAsync("/")).Document.QuerySelector($"main a[href='{asked.PoliceAnswer}/sign']"));
        Assert.Null((await (await app.SignInAsync("police.contact")).GetAsync("/")).Document.QuerySelector("main a[href$='/sign']"));
        Assert.Empty((await (await app.SignInAsync("administrator")).GetAsync("/")).Document.QuerySelectorAll("main a[href^='/campaigns/']"));
    }

    [Fact]
    public async Task Each_line_names_its_lesson_so_that_one_can_be_told_from_another()
    {
        var asked = await app.AskAsync();

        var lines = (await (await app.SignInAsync("health.contact")).GetAsync("/")).Document.QuerySelectorAll($"main a[href^='{asked.Address}/']").Select(a => a.TextContent).ToList();

        Assert.Equal(["Answer whether it is embedded: no. 1, “Ask people alone.”", "Answer whether it is embedded: no. 2, “Look at the whole family.”"], lines.Order(StringComparer.Ordinal));
    }
}
