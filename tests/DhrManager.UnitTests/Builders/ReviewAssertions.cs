using System.Text.Json;
using System.Text.Json.Serialization;
using DhrManager.Domain;
using DhrManager.Domain.Reviews;
using DhrManager.Domain.Rules;

namespace DhrManager.UnitTests.Builders;

/// <summary>What every refusal and every event has in common.</summary>
public static class ReviewAssertions
{
    private static readonly JsonSerializerOptions _everything = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles };

    /// <summary>The change is refused with whole sentences and a source, and nothing is recorded or changed.</summary>
    /// <param name="startOfMessage">How the sentence begins, so that a test cannot pass by the wrong rule.</param>
    public static Citation Refuses(this Review review, string startOfMessage, Action change)
    {
        var before = Snapshot(review);
        var refusal = Assert.Throws<RuleBrokenException>(change);

        Assert.StartsWith(startOfMessage, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(refusal.Message[^1], ".?");
        Assert.Equal(before, Snapshot(review));
        return refusal.Citation;
    }

    /// <summary>The one event of this kind that was recorded since the review was built.</summary>
    public static T Recorded<T>(this Review review)
        where T : CaseEvent => Assert.Single(review.NewEvents.Select(e => e.Event).OfType<T>());

    // Everything that can be read of a review, its new events included.
    private static string Snapshot(Review review) => JsonSerializer.Serialize(review, _everything);

    public static void RecordedNothing(this Review review) => Assert.Empty(review.NewEvents);

    /// <summary>The event completes this human step through this port.</summary>
    public static void Completed(this CaseEvent happened, string step, string outcome = StepDone.Done) =>
        Assert.Equal(new StepDone(step, outcome), happened.Completes);
}
