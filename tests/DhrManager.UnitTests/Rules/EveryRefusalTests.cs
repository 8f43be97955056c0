namespace DhrManager.UnitTests.Rules;

/// <summary>
/// No rule without a test: each place in the domain that can refuse has to have refused while the other tests ran.
/// </summary>
[Collection(AfterAllOthers.Name)]
public class EveryRefusalTests
{
    [Fact]
    public void Every_refusal_in_the_domain_is_provoked_by_a_test()
    {
        Assert.True(
            AfterAllOthers.HaveRun,
            "This looks back at what all other unit tests did, and a filter left some out. Run the whole project.");

        var unprovoked = RefusalSite.All().Where(site => !ProvokedRefusals.Contains(site)).ToList();

        Assert.True(
            unprovoked.Count == 0,
            $"No unit test provokes these {unprovoked.Count} refusals:{Environment.NewLine}{string.Join(Environment.NewLine, unprovoked)}");
    }

    [Fact]
    public void The_reader_finds_the_refusals_of_the_domain() => Assert.InRange(RefusalSite.All().Count, 400, 2000);
}
