namespace DhrManager.Web.Features.Account.SignIn;

/// <summary>Keeps a forged link from sending people to another site after they sign in.</summary>
public static class LocalAddress
{
    public static string OrHome(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal)
            ? address
            : Links.MyWork;
}
