namespace DhrManager.Web.Seeding;

/// <summary>Fills an empty database with the invented county of Estmere.</summary>
public sealed class DemoLoader(DemoAccounts accounts)
{
    public async Task LoadAsync(CancellationToken cancellationToken) => await accounts.LoadAsync(cancellationToken);
}
