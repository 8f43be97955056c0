using DhrManager.Domain;
using DhrManager.Domain.Regimes;
using DhrManager.Web.Data.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DhrManager.Web.Data;

/// <summary>Gives <c>dotnet ef migrations add</c> a model to compare with; the database it names is never opened.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<DhrDbContext>
{
    public DhrDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<DhrDbContext>();
        DatabaseRegistration.Configure(options, "Data Source=design.db");
        var keyFile = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var identities = new IdentityProtection(new EphemeralDataProtectionProvider(), keyFile);
        File.Delete(keyFile);
        return new DhrDbContext(options.Options, new FixedActor(Actor.System(default)), new RegimeCatalogue([]), identities, []);
    }
}
