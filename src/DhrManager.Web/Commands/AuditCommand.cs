using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;

namespace DhrManager.Web.Commands;

/// <summary><c>audit verify</c>: whether every line of the audit trail is as it was written.</summary>
internal static class AuditCommand
{
    public static async Task<int> RunAsync(DhrDbContext db, TextWriter output)
    {
        var (lines, broken) = await AuditChain.VerifyAsync(db, CancellationToken.None);
        await output.WriteLineAsync(broken is null
            ? $"The audit trail is intact: {lines} lines read."
            : $"The audit trail was changed: line {broken} is not as it was written. The {lines} lines before it are intact.");
        return broken is null ? 0 : 1;
    }
}
