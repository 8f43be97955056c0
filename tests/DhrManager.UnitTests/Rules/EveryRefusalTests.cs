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

        var sites = RefusalSite.All();
        var unprovoked = sites.Where(site => !ProvokedRefusals.Contains(site)).ToList();

        Assert.NotEmpty(sites);
        Assert.True(
            unprovoked.Count == 0,
            $"No unit test provokes {unprovoked.Count} of {sites.Count} refusals:{Environment.NewLine}{string.Join(Environment.NewLine, unprovoked)}");
    }
}
