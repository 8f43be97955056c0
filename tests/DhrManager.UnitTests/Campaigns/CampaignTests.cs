using DhrManager.Domain.Campaigns;
using static DhrManager.UnitTests.Campaigns.SomeCampaign;

namespace DhrManager.UnitTests.Campaigns;

public class CampaignTests
{
    [Fact]
    public void A_new_campaign_is_a_draft_with_its_plan()
    {
        var campaign = Drafted(["Who checks at night?"]).Campaign;

        Assert.Equal((CampaignStatus.Draft, "Embedding", DueOn, 1), (campaign.Status, campaign.Name, campaign.DueOn, campaign.Version));
        Assert.Equal(["Who checks at night?"], campaign.Questions);
        Assert.Single(campaign.Owners);
    }

    [Theory]
    [InlineData("", "To know.", "Enter the name of the campaign.")]
    [InlineData("Embedding", " ", "Enter what the campaign is for.")]
    public void A_plan_without_its_words_is_refused(string name, string purpose, string sentence)
    {
        var some = Drafted();

        IsRefused(sentence, () => some.Campaign.Change(Plan(name, purpose), [some.Manager.PersonId], some.Manager));
    }

    [Fact]
    public void A_plan_with_impossible_numbers_is_refused()
    {
        var some = Drafted();

        void Change(CampaignPlan plan) => some.Campaign.Change(plan, [some.Manager.PersonId], some.Manager);
        IsRefused("Choose at least one person who answers for the campaign.", () => some.Campaign.Change(Plan(), [], some.Manager));
        IsRefused("Answers must be due after the campaign opens.", () => Change(Plan(opensOn: DueOn)));
        IsRefused("Answers must be due after today.", () => Change(Plan(opensOn: Today.AddDays(-9), dueOn: Today)));
        IsRefused("Evidence may count for 1 to 60 months.", () => Change(Plan(months: 0)));
        IsRefused("Evidence may count for 1 to 60 months.", () => Change(Plan(months: 61)));
        IsRefused("Ask 5 questions or fewer.", () => Change(Plan(questions: ["1", "2", "3", "4", "5", "6"])));
        IsRefused("Enter the question, or leave it out.", () => Change(Plan(questions: [" "])));
        IsRefused("A question must be 200 characters or fewer.", () => Change(Plan(questions: [new string('x', 201)])));
    }

    [Fact]
    public void Nothing_of_an_open_campaign_changes()
    {
        var some = Opened();

        const string Sentence = "The campaign has opened: what was asked stays as it was. Close it and start another one to ask differently.";
        IsRefused(Sentence, () => some.Campaign.Change(Plan(), [some.Manager.PersonId], some.Manager));
        IsRefused(Sentence, () => some.Campaign.ChooseCohort([Source("More", 3)]));
        IsRefused(Sentence, () => some.Campaign.RemoveOrganisation(some.Police.Id));
        IsRefused(Sentence, () => some.Campaign.Open(some.Manager));
    }

    [Fact]
    public void A_cohort_replaces_the_one_before_and_takes_each_lesson_once()
    {
        var campaign = Prepared().Campaign;
        var source = Source("Once only", 1);

        campaign.ChooseCohort([source, source]);

        Assert.Equal(("Once only", 1), (Assert.Single(campaign.Items).Text, campaign.Items[0].Number));
        IsRefused("Choose at least one closed review that has lessons or recommendations.", () => campaign.ChooseCohort([]));
    }

    [Fact]
    public void An_organisation_comes_in_once_and_its_lead_can_change()
    {
        var some = Prepared();
        var lead = Guid.CreateVersion7();

        IsRefused("This organisation takes part already.", () => some.Campaign.AddOrganisation(some.Police.Id, lead));
        IsRefused("This organisation does not take part in the campaign.", () => some.Campaign.ChangeLead(some.Other.Id, lead));
        some.Campaign.ChangeLead(some.Police.Id, lead);
        Assert.Equal(lead, some.Campaign.OrganisationOf(some.Police.Id).LeadId);
        some.Campaign.RemoveOrganisation(some.Police.Id);
        Assert.False(some.Campaign.Takes(some.Police.Id));
    }

    [Fact]
    public void A_campaign_opens_when_it_is_complete_and_its_day_has_come()
    {
        var some = Drafted();
        IsRefused("Choose the reviews that the campaign asks about before you open it.", () => some.Campaign.Open(some.Manager));
        some.Campaign.ChooseCohort([Source("Ask people alone.", 1)]);
        IsRefused("Choose the organisations that are to answer before you open the campaign.", () => some.Campaign.Open(some.Manager));
        some.Campaign.AddOrganisation(some.Police.Id, Guid.CreateVersion7());

        var before = some.Manager with { Now = some.Manager.Now.AddDays(-1) };
        var after = some.Manager with { Now = some.Manager.Now.AddDays(60) };
        IsRefused("The campaign opens on 2 March 2026. Change that date to open it today.", () => some.Campaign.Open(before));
        IsRefused("The day on which answers are due has come. Choose a later one before you open the campaign.", () => some.Campaign.Open(after));
        some.Campaign.Open(some.Manager);
        Assert.Equal((CampaignStatus.Open, Today), (some.Campaign.Status, some.Campaign.OpenedOn!.Value));
    }

    [Fact]
    public void A_campaign_closes_with_a_reason_when_something_is_outstanding()
    {
        var some = Prepared();
        IsRefused("The campaign is not open but draft, so nothing is answered or decided in it now.", () => some.Campaign.Close(0, null, some.Manager));
        some.Campaign.Open(some.Manager);

        IsRefused("Answers are missing or orphan lessons are undecided. Say why the campaign closes without them.", () => some.Campaign.Close(2, " ", some.Manager));
        some.Campaign.Close(2, "The rest follows by letter.", some.Manager);

        Assert.Equal((CampaignStatus.Closed, "The rest follows by letter."), (some.Campaign.Status, some.Campaign.ClosingNote));
        IsRefused("The campaign is closed. Start another one to ask again.", () => some.Campaign.AddOrganisation(some.Other.Id, Guid.CreateVersion7()));
    }

    [Theory]
    [InlineData(-15, null)]
    [InlineData(-14, -14)]
    [InlineData(-3, -3)]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(7, 7)]
    [InlineData(28, 28)]
    [InlineData(29, null)]
    public void Reminders_come_on_stated_days(int days, int? rung) => Assert.Equal(rung, CampaignChase.RungOn(DueOn, DueOn.AddDays(days)));
}
