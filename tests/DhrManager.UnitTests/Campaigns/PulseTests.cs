using DhrManager.Domain.Campaigns;
using static DhrManager.UnitTests.Campaigns.SomeCampaign;

namespace DhrManager.UnitTests.Campaigns;

public class PulseTests
{
    [Fact]
    public void A_pulse_asks_an_organisation_of_the_campaign_with_a_group_to_hide_in()
    {
        var some = Opened();

        Pulse Start(Guid agencyId, DateOnly closesOn, int group) => new(some.Campaign, some.Campaign.Items[0], agencyId, closesOn, group, some.Manager);
        const string Group = "The smallest group that is shown must be 5 to 50 people, so that nobody can be recognised.";
        IsRefused(Group, () => Start(some.Police.Id, DueOn, 4));
        IsRefused(Group, () => Start(some.Police.Id, DueOn, 51));
        IsRefused("The last day must be today or later.", () => Start(some.Police.Id, Today.AddDays(-1), 5));
        IsRefused("This organisation does not take part in the campaign.", () => Start(some.Other.Id, DueOn, 5));
        Assert.Equal(32, Start(some.Police.Id, Today, 5).Token.Length);
    }

    [Fact]
    public void An_answer_keeps_neither_who_nor_when()
    {
        var pulse = NewPulse();

        var answer = pulse.Take(PulseRole.Front, Replies(PulseReply.Yes), Today);

        Assert.Equal(4, answer.Id.Version);
        Assert.DoesNotContain(typeof(PulseAnswer).GetProperties(), p => p.PropertyType == typeof(DateTime) || p.PropertyType == typeof(DateOnly) || p.Name.Contains("Person", StringComparison.Ordinal));
        Assert.Equal((1, 1), (answer.Number, pulse.AnswerCount));
    }

    [Fact]
    public void A_pulse_takes_whole_answers_until_its_last_day()
    {
        var pulse = NewPulse();

        IsRefused("These questions are closed. Thank you all the same.", () => pulse.Take(PulseRole.Front, Replies(PulseReply.Yes), DueOn.AddDays(1)));
        IsRefused("Answer all five questions.", () => pulse.Take(PulseRole.Front, [PulseReply.Yes], Today));
        pulse.Take(PulseRole.Front, Replies(PulseReply.No), DueOn);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    [InlineData(9, 5)]
    [InlineData(10, 10)]
    public void Answers_are_released_in_whole_groups(int answers, int counted)
    {
        var result = PulseResult.Of(Take((PulseRole.Front, answers)), 5);

        Assert.Equal(counted, result.Counted);
        Assert.Equal(counted == 0, result.Overall is null && result.YesPercent is null);
    }

    [Fact]
    public void A_result_is_the_share_of_yes()
    {
        var pulse = NewPulse();
        List<PulseAnswer> answers = [.. Enumerable.Range(0, 5).Select(i => pulse.Take(PulseRole.Front, [PulseReply.Yes, PulseReply.No, PulseReply.Partly, i < 2 ? PulseReply.Yes : PulseReply.No, PulseReply.Yes], Today))];

        var result = PulseResult.Of(answers, 5);

        Assert.Equal([100, 0, 0, 40, 100], result.YesPercent);
        Assert.Equal(48, result.Overall);
    }

    [Fact]
    public void A_role_that_subtraction_would_give_away_is_hidden_with_another()
    {
        Assert.Empty(PulseResult.Of(Take((PulseRole.Front, 7), (PulseRole.Supervisor, 3)), 5).Roles);
        Assert.Equal([PulseRole.Front], PulseResult.Of(Take((PulseRole.Front, 12), (PulseRole.Specialist, 5), (PulseRole.Supervisor, 3)), 5).Roles.Select(r => r.Role));
        Assert.Equal([5, 5], PulseResult.Of(Take((PulseRole.Front, 5), (PulseRole.Supervisor, 5)), 5).Roles.Select(r => r.Count));
        Assert.Equal([PulseRole.Front], PulseResult.Of(Take((PulseRole.Front, 5), (PulseRole.Supervisor, 3), (PulseRole.Other, 2)), 5).Roles.Select(r => r.Role));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_001)]
    public void Sharing_reaches_somebody(int reached)
    {
        var some = Opened();

        SharingEntry Log(string audience, DateOnly on, int people, Guid agencyId) => new(some.Campaign, agencyId, new SharingText(SharingKind.Briefing, on, audience, people, null), some.Writer);
        IsRefused("Enter how many people it reached, from 1 to 100,000.", () => Log("All", Today, reached, some.Police.Id));
        IsRefused("Enter who the audience was.", () => Log(" ", Today, 5, some.Police.Id));
        IsRefused("The day on which it was shared must be today or in the past.", () => Log("All", Today.AddDays(1), 5, some.Police.Id));
        IsRefused("This organisation does not take part in the campaign.", () => Log("All", Today, 5, some.Other.Id));
        Assert.Equal(("All", 5), (Log(" All ", Today, 5, some.Police.Id).Audience, 5));
    }

    private static Pulse NewPulse()
    {
        var some = Opened();
        return new(some.Campaign, some.Campaign.Items[0], some.Police.Id, DueOn, 5, some.Manager);
    }

    private static IReadOnlyList<PulseReply> Replies(PulseReply reply) => [.. Enumerable.Repeat(reply, 5)];

    private static IReadOnlyList<PulseAnswer> Take(params (PulseRole Role, int Count)[] groups)
    {
        var pulse = NewPulse();
        return [.. groups.SelectMany(g => Enumerable.Range(0, g.Count).Select(_ => pulse.Take(g.Role, Replies(PulseReply.Yes), Today)))];
    }
}
