using DhrManager.Domain.Agencies;
using DhrManager.Domain.Campaigns;
using static DhrManager.UnitTests.Campaigns.SomeCampaign;

namespace DhrManager.UnitTests.Campaigns;

public class RoutingTests
{
    [Fact]
    public void A_lesson_for_everybody_goes_to_each_organisation_and_another_to_its_addressee()
    {
        var some = Opened();

        var asked = some.Returns().Select(r => (some.Campaign.Items.Single(i => i.Id == r.ItemId).Number, r.AgencyId));

        Assert.Equal([(1, some.Police.Id), (1, some.Hospital.Id), (2, some.Hospital.Id)], asked);
        Assert.Empty(some.Campaign.MissingReturns(some.Campaign.MissingReturns([], some.Agencies), some.Agencies));
    }

    [Fact]
    public void What_was_asked_of_a_body_that_ended_goes_to_the_last_of_its_successors()
    {
        var some = Opened();
        var (trust, group) = (NewAgency("PCT", "Primary care trust"), NewAgency("CCG", "Clinical commissioning group"));
        Agency[] all = [trust, group, some.Police, some.Hospital];
        trust.End(new DateOnly(2013, 3, 31), group.Id, "Health and Social Care Act 2012", new AgencySuccession(all, Today));
        group.End(new DateOnly(2022, 6, 30), some.Hospital.Id, "Health and Care Act 2022", new AgencySuccession(all, Today));

        var succession = new AgencySuccession(all, Today);

        Assert.Equal(some.Hospital.Id, succession.AnswersNow(trust.Id));
        Assert.Equal(["PCT", "CCG", "ADH"], succession.LineOf(trust.Id).Select(a => a.Code));
        Assert.Equal(some.Police.Id, succession.AnswersNow(some.Police.Id));
        Assert.Equal(group.Id, new AgencySuccession(all, new DateOnly(2022, 6, 30)).AnswersNow(group.Id));
    }

    [Fact]
    public void A_lesson_that_goes_to_nobody_says_why()
    {
        var some = Drafted();
        var ended = NewAgency("OLD", "Old council");
        ended.End(new DateOnly(2019, 3, 31), successorId: null, "Structural changes order 2018", some.Agencies);
        var agencies = new AgencySuccession([some.Police, some.Other, ended], Today);
        some.Campaign.ChooseCohort([Source("Who?", 1, new("Home Office", null), new("Gone", Guid.CreateVersion7()), new("Old council", ended.Id), new("Other body", some.Other.Id), new("Police", some.Police.Id))]);
        some.Campaign.AddOrganisation(some.Police.Id, Guid.CreateVersion7());

        var orphans = some.Campaign.RoutesOf(some.Campaign.Items[0], agencies).Select(r => r.Orphan);

        Assert.Equal([OrphanReason.NotInDirectory, OrphanReason.NotInDirectory, OrphanReason.NoSuccessor, OrphanReason.NotAsked, null], orphans);
    }

    [Fact]
    public void The_partnership_gives_an_orphan_to_an_organisation_or_ends_it()
    {
        var some = Opened(null, new CampaignAddressee("Home Office", null), new CampaignAddressee("Old council", Guid.CreateVersion7()));
        var item = some.Campaign.Items[1];

        some.Campaign.DecideOrphan(item.Id, 1, some.Police.Id, "The force took it over.", some.Agencies, some.Manager);
        some.Campaign.DecideOrphan(item.Id, 2, agencyId: null, "The service was closed.", some.Agencies, some.Manager);

        Assert.Contains(some.Returns(), r => r.ItemId == item.Id && r.AgencyId == some.Police.Id);
        Assert.DoesNotContain(some.Campaign.RoutesOf(item, some.Agencies), r => r.Orphan is not null);
        Assert.Equal(("The service was closed.", Today), (item.Addressees[2].Decision!.Reason, item.Addressees[2].Decision!.DecidedOn));
    }

    [Fact]
    public void A_decision_on_an_orphan_needs_an_orphan_a_body_that_takes_part_and_a_reason()
    {
        var some = Opened(null, new CampaignAddressee("Home Office", null));
        var item = some.Campaign.Items[1].Id;

        void Decide(int index, Guid? agencyId, string? reason) => some.Campaign.DecideOrphan(item, index, agencyId, reason, some.Agencies, some.Manager);
        IsRefused("Somebody answers for this lesson already.", () => Decide(0, some.Police.Id, "Why"));
        IsRefused("Somebody answers for this lesson already.", () => Decide(9, some.Police.Id, "Why"));
        IsRefused("Choose an organisation that takes part in the campaign, or add it to the campaign first.", () => Decide(1, some.Other.Id, "Why"));
        IsRefused("Enter why.", () => Decide(1, some.Police.Id, " "));
    }

    [Fact]
    public void The_end_of_an_agency_needs_a_source_and_a_successor_that_does_not_lead_back()
    {
        var (first, second) = (NewAgency("A", "First"), NewAgency("B", "Second"));
        AgencySuccession Both() => new([first, second], Today);
        var on = new DateOnly(2022, 6, 30);

        IsRefused("Enter where it is written that the agency has ended.", () => first.End(on, second.Id, " ", Both()));
        IsRefused("An agency cannot succeed itself.", () => first.End(on, first.Id, "Act", Both()));
        IsRefused("Choose a successor from the list of agencies.", () => first.End(on, Guid.CreateVersion7(), "Act", Both()));
        first.End(on, second.Id, "Act", Both());
        IsRefused("The successor has itself been succeeded by this agency. Correct that first.", () => second.End(on, first.Id, "Act", Both()));

        Assert.True(first.HasEnded(Today));
        first.Continue();
        Assert.Equal((null, null, null), (first.EndedOn, first.SuccessorId, first.EndSource));
    }
}
