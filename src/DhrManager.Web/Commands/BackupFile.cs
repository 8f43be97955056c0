using DhrManager.Domain;
using DhrManager.Domain.Regimes;
using DhrManager.Web.Data;
using DhrManager.Web.Data.Audit;
using DhrManager.Web.Data.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Commands;

/// <summary>A backup that somebody wants to put back: is it one, is it whole, was its audit trail changed?</summary>
internal static class BackupFile
{
    /// <exception cref="CommandRefusedException">It is no backup of this system, is damaged, or its audit trail was changed.</exception>
    public static async Task CheckAsync(string file)
    {
        if (!File.Exists(file))
        {
            throw new CommandRefusedException($"There is no file {file}.", exitCode: 2);
        }

        try
        {
            CheckFile(file);
            await CheckAuditAsync(file);
        }
        catch (SqliteException)
        {
            throw new CommandRefusedException($"{file} is not a backup of DHR Manager, or it is damaged.");
        }
    }

    private static void CheckFile(string file)
    {
        using var backup = SqliteFile.Open(file, SqliteOpenMode.ReadOnly);
        if (!backup.HasTable("AuditEntries") || !backup.HasTable("Reviews") || !backup.IsIntact())
        {
            throw new CommandRefusedException($"{file} is not a backup of DHR Manager, or it is damaged.");
        }
    }

    private static async Task CheckAuditAsync(string file)
    {
        await using var db = Open(file);
        if (await AuditChain.VerifyAsync(db, CancellationToken.None) is (_, { } broken))
        {
            throw new CommandRefusedException($"The audit trail in {file} was changed: line {broken} is not as it was written. Use another backup.");
        }
    }

    // Reads the trail only, which no key protects, so any key will do.
    private static DhrDbContext Open(string file)
    {
        var keyFile = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var identities = new IdentityProtection(new EphemeralDataProtectionProvider(), keyFile);
        File.Delete(keyFile);
        var options = new DbContextOptionsBuilder<DhrDbContext>();
        options.UseSqlite(SqliteFile.Connection(file, SqliteOpenMode.ReadOnly))
            .ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory, ModelPerKey>();
        return new DhrDbContext(options.Options, new FixedActor(Actor.System(default)), new RegimeCatalogue([]), identities, []);
    }
}
