using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace DhrManager.Web.Data;

/// <summary>
/// EF keeps one model for the whole process, and with it the converters' keys and regimes. Two applications in one
/// process (tests) would silently encrypt with the first one's key; this keeps their models apart.
/// </summary>
public sealed class ModelPerKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        context is DhrDbContext dhr ? (dhr.IdentityProtection, dhr.Regimes, designTime) : (context.GetType(), designTime);
}
