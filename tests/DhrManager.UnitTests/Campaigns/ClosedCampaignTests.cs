using DhrManager.Domain.Campaigns;
using static DhrManager.UnitTests.Campaigns.SomeCampaign;

namespace DhrManager.UnitTests.Campaigns;

public class ClosedCampaignTests
{
    private const string AnswersStay = "The campaign is not open, so its answers stay as they are.";

    [Fact]
    public void Nothing_is_given_back_reopened_asked_or_decided_once_the_campaign_is_closed()
    {
        var some = Opened();
        var (ready, signed, asked) = (some.Ready(), some.Signed(), some.ReturnOfPolice());
        asked.AskForExemption("Not ours.", some.Campaign, some.Writer);
        some.Campaign.Close(1, "Time is up.", some.Manager);

        IsRefused(AnswersStay, () => ready.GiveBack("Shorter.", some.Campaign, some.PoliceLead));
        IsRefused(AnswersStay, () => signed.Reopen("Again.", some.Campaign, some.Manager));
        IsRefused(AnswersStay, () => some.ReturnOfPolice().AskForExemption("Not ours.", some.Campaign, some.Writer));
        IsRefused(AnswersStay, () => asked.Decide(isApproved: true, note: null, some.Campaign, some.Manager));
    }

    [Fact]
    public void No_lead_changes_and_no_orphan_is_decided_once_the_campaign_is_closed()
    {
        var some = Opened(null, new CampaignAddressee("Home Office", null));
        some.Campaign.Close(1, "Time is up.", some.Manager);

        IsRefused("The campaign is closed. Start another one to ask again.", () => some.Campaign.ChangeLead(some.Police.Id, Guid.CreateVersion7()));
        IsRefused(
            "The campaign is not open but closed, so nothing is answered or decided in it now.",
            () => some.Campaign.DecideOrphan(some.Campaign.Items[1].Id, 1, some.Police.Id, "Why", some.Agencies, some.Manager));
    }

    [Fact]
    public void New_words_are_checked_like_the_first()
    {
        EnduringSource Source(int n) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), $"DHR-{n}", "Amara", Today, "Lesson", n, "Ask people alone.");
        var some = Opened();
        var lesson = new EnduringLesson(Guid.CreateVersion7(), "Ask alone.", 12, [Source(1), Source(2)], some.Manager);
        var agency = NewAgency("A", "First");

        IsRefused("Enter the statement.", () => lesson.Reword(" ", 12, some.Manager));
        IsRefused("The source must be 200 characters or fewer.", () => agency.End(Today, successorId: null, new string('x', 201), some.Agencies));
    }
}
