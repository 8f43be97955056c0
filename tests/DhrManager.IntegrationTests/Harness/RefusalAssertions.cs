namespace DhrManager.IntegrationTests.Harness;

public static class RefusalAssertions
{
    /// <summary>The form came back with this one sentence; its source follows it.</summary>
    public static void IsRefusedWith(this Page answer, string sentence) =>
        Assert.StartsWith(sentence, Assert.Single(answer.Errors), StringComparison.Ordinal);
}
