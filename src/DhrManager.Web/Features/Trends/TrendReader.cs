using System.Security.Claims;
using DhrManager.Web.Security;

namespace DhrManager.Web.Features.Trends;

internal static class TrendReader
{
    /// <summary>Managers of a partnership see every figure, unless they ask to see what others do.</summary>
    public static bool SeesAll(this ClaimsPrincipal reader, TrendAddress address) =>
        !address.IsAsOthers && reader.HasClaim(claim => claim.Type == PersonClaims.ManagesPartnership);
}
