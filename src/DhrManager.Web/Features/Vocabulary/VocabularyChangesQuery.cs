using System.Security.Cryptography;
using DhrManager.Domain.Vocabulary;
using DhrManager.Web.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace DhrManager.Web.Features.Vocabulary;

/// <summary>The change notes, and who may follow them from outside.</summary>
public sealed class VocabularyChangesQuery(DhrDbContext db, IDataProtectionProvider protection)
{
    private readonly IDataProtector _followers = protection.CreateProtector("DhrManager.VocabularyFeed");

    /// <summary>The secret of the reader's feed. It is good while the reader has an account.</summary>
    public string Token => _followers.Protect(db.Actor.PersonId.ToString());

    public Task<List<VocabularyChange>> LatestAsync(int most, CancellationToken cancellationToken) =>
        db.VocabularyChanges.AsNoTracking().OrderByDescending(c => c.At).Take(most).ToListAsync(cancellationToken);

    public async Task<bool> MayFollowAsync(string token, CancellationToken cancellationToken) =>
        Ids.Read(Follower(token)) is { } id && await db.Users.AnyAsync(p => p.Id == id && p.EndedAt == null, cancellationToken);

    private string? Follower(string token)
    {
        try
        {
            return _followers.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
