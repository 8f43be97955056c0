using DhrManager.BrowserTests.Accessibility;
using DhrManager.BrowserTests.Harness;

namespace DhrManager.BrowserTests.Journeys;

/// <summary>A partnership asks whether the lessons of a review are embedded, and an organisation answers and signs.</summary>
[Collection(SiteCollection.Name)]
public class CampaignTests(Site site)
{
    private const string Lesson = "A signed answer";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_campaign_is_opened_answered_and_signed(bool javaScript)
    {
        var name = $"Embedding the lessons of one review {javaScript}";
        await using var manager = await Someone.SignedInAsync(site, "manager", javaScript);
        await PlanAsync(manager, name);
        await ChooseAsync(manager);
        await manager.FollowAsync("Go to the whole campaign");
        await manager.FollowAsync("Open it");
        await manager.PressAsync("Open the campaign");
        await LookAsync(manager, javaScript);

        await AnswerAsync(name, javaScript);
        await SignAsync(name, javaScript);

        await manager.GoAsync("/campaigns");
        await manager.FollowAsync(name);
        await manager.SeesAsync("Partly embedded");
        await LookAsync(manager, javaScript);
    }

    private static async Task PlanAsync(Someone manager, string name)
    {
        await manager.GoAsync("/campaigns/new");
        await manager.FillInAsync(
            ("Which partnership runs it?", "Port Averill Community Safety Partnership"),
            ("Name", name),
            ("What is the campaign for?", "To show the committee what has changed since the review."),
            ("When does it open?", Cast.Today),
            ("When are answers due?", Cast.Today.AddDays(40)),
            ("What is the weakest evidence with which a lesson may be called embedded?", "Seen in practice by audit or observation"),
            ("How many months does evidence count?", "24"),
            ("Helen Marsh, Review manager, Estmere shared office", true));
        await manager.PressAsync("Save and choose the reviews");
    }

    private static async Task ChooseAsync(Someone manager)
    {
        await manager.FillInAsync(("ELM/2019/02: Amara", true));
        await manager.PressAsync("Take them up");
        await manager.FillInAsync(("Add an organisation, or change its lead", "Estmere Constabulary: Karen Boyd, Assistant chief constable"));
        await manager.PressAsync("Save the lead");
    }

    private async Task AnswerAsync(string name, bool javaScript)
    {
        await using var contact = await Someone.SignedInAsync(site, "police.contact", javaScript);
        await contact.GoAsync("/campaigns");
        await contact.FollowAsync(name);
        await contact.FollowAsync("Answer no.");
        await contact.Page.Locator("summary", new() { HasText = "Add a piece of evidence" }).ClickAsync();
        await contact.FillInAsync(
            ("Is it embedded in your organisation?", "Partly embedded"),
            ("What has changed?", Lesson),
            ("How were staff told?", "In three briefings and at supervision."),
            ("When did somebody last check that it is so?", Cast.Today),
            ("What is it?", "Dip sample of 40 records"),
            ("What level is it?", "4. Seen in practice by audit or observation"),
            ("From which day is it?", Cast.Today),
            ("What does it show?", "36 of 40 people were seen alone."),
            ("Where can it be seen?", "With the review officer, file 12"));
        await LookAsync(contact, javaScript);
        await contact.PressAsync("Give it to the accountable lead");
    }

    private async Task SignAsync(string name, bool javaScript)
    {
        await using var lead = await Someone.SignedInAsync(site, "police.signoff", javaScript);
        await lead.GoAsync("/campaigns");
        await lead.FollowAsync(name);
        await lead.FollowAsync("Read and sign no.");
        await lead.SeesAsync(Lesson);
        await lead.FillInAsync(("Do you sign this answer?", "Yes, I sign it"));
        await LookAsync(lead, javaScript);
        await lead.PressAsync("Save");
    }

    private static async Task LookAsync(Someone person, bool javaScript)
    {
        if (javaScript)
        {
            Assert.Empty(await Axe.ProblemsAsync(person.Page));
        }
    }
}
