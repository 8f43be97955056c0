using DhrManager.Domain.Campaigns;
using DhrManager.Domain.CodedLists;
using static DhrManager.UnitTests.Campaigns.SomeCampaign;

namespace DhrManager.UnitTests.Campaigns;

public class AssuranceGradeTests
{
    private static readonly AssuranceFacts _best = new(AnswerPosition.Embedded, EvidenceLevel.Outcome, Today, ProofVerifier.Moderated, PulsePercent: 100, Recurrences: 0);

    [Fact]
    public void Everything_known_and_good_is_all_points()
    {
        var grade = Grade(_best);

        Assert.Equal((GradeWord.Strong, 100, 100), (grade.Word, grade.Points, grade.OutOf));
        Assert.Equal([40, 20, 20, 20, 0], grade.Parts.Select(p => p.Points));
        Assert.All(grade.Parts, part => Assert.EndsWith(".", part.Why, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("issued", 8)]
    [InlineData("shared", 16)]
    [InlineData("trained", 24)]
    [InlineData("seen-in-practice", 32)]
    [InlineData("outcome", 40)]
    public void Evidence_counts_eight_points_a_level(string level, int points) =>
        Assert.Equal(points, Grade(_best with { Level = EvidenceLevel.List.Find(level) }).Parts[0].Points);

    [Theory]
    [InlineData(6, 0, 20)]
    [InlineData(6, 1, 15)]
    [InlineData(12, 0, 15)]
    [InlineData(12, 1, 8)]
    [InlineData(24, 0, 8)]
    [InlineData(24, 1, 0)]
    public void Proof_loses_points_with_age(int months, int days, int points) =>
        Assert.Equal(points, Grade(_best with { ProvedOn = Today.AddMonths(-months).AddDays(-days) }).Parts[1].Points);

    [Theory]
    [InlineData("lead", 5)]
    [InlineData("peer", 15)]
    [InlineData("moderated", 20)]
    [InlineData("disputed", 0)]
    public void It_counts_who_has_looked(string verifier, int points) =>
        Assert.Equal(points, Grade(_best with { Verifier = ProofVerifier.List.Find(verifier) }).Parts[2].Points);

    [Fact]
    public void What_staff_say_is_left_out_when_it_is_not_known()
    {
        var grade = Grade(_best with { PulsePercent = null });

        Assert.Equal((80, 80, GradeWord.Strong), (grade.Points, grade.OutOf, grade.Word));
        Assert.Equal(11, Grade(_best with { PulsePercent = 57 }).Parts[3].Points);
    }

    [Theory]
    [InlineData(1, -10)]
    [InlineData(3, -30)]
    [InlineData(9, -30)]
    public void Every_later_review_that_taught_it_again_takes_points_away(int times, int points) =>
        Assert.Equal(points, Grade(_best with { Recurrences = times }).Parts[4].Points);

    [Fact]
    public void The_word_follows_from_the_share_of_points()
    {
        var facts = _best with { PulsePercent = null, ProvedOn = null, Verifier = ProofVerifier.Disputed };

        Assert.Equal(GradeWord.Reasonable, Grade(facts).Word);
        Assert.Equal(GradeWord.Limited, Grade(facts with { Level = EvidenceLevel.Trained }).Word);
        Assert.Equal(GradeWord.None, Grade(facts with { Level = EvidenceLevel.Shared }).Word);
        Assert.Equal(0, Grade(facts with { Level = null, Recurrences = 3 }).Points);
    }

    [Fact]
    public void What_is_partly_embedded_is_at_most_reasonably_assured_and_what_is_not_yet_not_at_all()
    {
        Assert.Equal(GradeWord.Reasonable, Grade(_best with { Position = AnswerPosition.Partly }).Word);
        Assert.Equal(GradeWord.None, Grade(_best with { Position = AnswerPosition.NotYet }).Word);
        Assert.Null(AssuranceGrade.Of(_best with { Position = AnswerPosition.Superseded }, Today));
    }

    private static AssuranceGrade Grade(AssuranceFacts facts) => AssuranceGrade.Of(facts, Today)!;
}
