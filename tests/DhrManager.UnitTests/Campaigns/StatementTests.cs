using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using static DhrManager.UnitTests.Campaigns.SomeCampaign;

namespace DhrManager.UnitTests.Campaigns;

public class StatementTests
{
    private static readonly StatementText _text = new("That people are seen alone.", "Night teams.", "An audit by June.");

    [Fact]
    public void The_lead_signs_when_every_answer_is_done()
    {
        var some = Opened();
        var signed = some.Signed();

        var statement = new AssuranceStatement(some.Campaign, some.Police.Id, [signed], _text, some.PoliceLead);

        Assert.Equal((1, 1, 100, "Chief officer"), (statement.Counts.Asked, statement.Counts.Embedded, statement.Counts.EmbeddedPercent!.Value, statement.SignedBy));
    }

    [Fact]
    public void Nobody_else_signs_and_nothing_is_left_out()
    {
        var some = Opened();
        var signed = some.Signed();

        AssuranceStatement Sign(StatementText text, DhrManager.Domain.Actor actor, params LessonReturn[] returns) => new(some.Campaign, some.Police.Id, returns, text, actor);
        IsRefused("Only the accountable lead signs the statement of the organisation.", () => Sign(_text, some.Writer, signed));
        IsRefused("The statement is about all lessons, and some answers are outstanding. Sign them first, or ask for exemption.", () => Sign(_text, some.PoliceLead, signed, some.Ready()));
        IsRefused("Enter what you are assured of, and why.", () => Sign(_text with { Assured = "" }, some.PoliceLead, signed));
        IsRefused("Enter what you are not assured of. If there is nothing, say so.", () => Sign(_text with { Gaps = " " }, some.PoliceLead, signed));
        IsRefused("Enter what will be done next, and by when.", () => Sign(_text with { Next = null }, some.PoliceLead, signed));
        IsRefused("What will be done next must be 1,200 characters or fewer.", () => Sign(_text with { Next = new string('x', 1201) }, some.PoliceLead, signed));
    }

    [Fact]
    public void An_organisation_stands_out_by_its_share_its_gaps_its_tests_and_a_missing_signature()
    {
        var (usual, high, silent) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var counts = new Dictionary<Guid, StatementCounts>
        {
            [usual] = new(10, 5, 5, 0, 0, 0, 0),
            [high] = new(10, 8, 1, 1, 0, 0, 0),
            [silent] = new(10, 4, 4, 0, 0, 0, 2),
        };

        var outliers = CampaignOutliers.Of(counts, [], [usual, high]);

        Assert.Equal([high, silent], outliers.Keys.OrderBy(id => id == silent));
        Assert.Equal(["Says that 80% of what has to be done is embedded; the middle organisation says 50%."], outliers[high]);
        Assert.Equal(["2 of 10 answers are missing.", "Its chief officer has not signed a statement."], outliers[silent]);
    }

    [Fact]
    public void An_organisation_stands_out_when_another_found_less_than_it_says()
    {
        var some = Opened();
        var test = new PeerTest(some.Signed(), some.Hospital.Id, SampleBasis.Random, null, DueOn, some.Campaign, some.Manager);
        test.Find(AnswerPosition.NotYet, EvidenceLevel.Issued, "Nobody knew of it.", some.Manager);

        var outliers = CampaignOutliers.Of(new Dictionary<Guid, StatementCounts> { [some.Police.Id] = new(1, 1, 0, 0, 0, 0, 0) }, [test], [some.Police.Id]);

        Assert.Equal(["1 of its answers said more than another organisation found."], outliers[some.Police.Id]);
    }
}
