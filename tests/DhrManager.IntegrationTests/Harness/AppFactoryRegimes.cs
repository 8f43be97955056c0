using DhrManager.Domain.Regimes;
using Microsoft.Extensions.DependencyInjection;

namespace DhrManager.IntegrationTests.Harness;

public static class AppFactoryRegimes
{
    /// <summary>The regime in force, as the application read it.</summary>
    public static Regime Regime(this AppFactory app) => app.Services.GetRequiredService<RegimeCatalogue>().Find("dhr-2016");
}
