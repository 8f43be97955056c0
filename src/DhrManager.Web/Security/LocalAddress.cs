using System.Diagnostics.CodeAnalysis;

namespace DhrManager.Web.Security;

/// <summary>Keeps a forged link or form from sending people to another site after they sign in.</summary>
public static class LocalAddress
{
    public static bool IsLocal([NotNullWhen(true)] string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal);
}
