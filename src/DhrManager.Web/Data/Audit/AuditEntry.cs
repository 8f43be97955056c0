using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DhrManager.Domain;

namespace DhrManager.Web.Data.Audit;

/// <summary>One line of the audit trail. Each line's hash covers the line before it, so a line cannot be changed or removed unseen.</summary>
public sealed class AuditEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Counts from 1 without a gap. Zero until the entry is chained.</summary>
    public long Sequence { get; private set; }

    public DateTime At { get; init; }

    public Guid PersonId { get; init; }

    /// <summary>Null when it concerns no review (sign-in, accounts, settings).</summary>
    public Guid? ReviewId { get; init; }

    /// <summary>The event's name, or for example <c>ReviewOpened</c> when a page was read.</summary>
    public string Kind { get; init; } = "";

    /// <summary>JSON. Holds no name or identifier of a person in a case.</summary>
    public string Details { get; init; } = "{}";

    public string PreviousHash { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public static AuditEntry For(RecordedEvent recorded) =>
        For(recorded.Event.Name, recorded.ReviewId, recorded.Event, recorded.Actor);

    /// <param name="details">Written as JSON.</param>
    public static AuditEntry For(string kind, Guid? reviewId, object details, Actor actor) => new()
    {
        // Whole microseconds: what PostgreSQL keeps, so that the hash is the same when the line is read back.
        At = new DateTime(actor.Now.Ticks - (actor.Now.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc),
        PersonId = actor.PersonId,
        ReviewId = reviewId,
        Kind = kind,
        Details = JsonSerializer.Serialize(details, details.GetType(), JsonText.Options),
    };

    public void ChainTo(long previousSequence, string previousHash)
    {
        Sequence = previousSequence + 1;
        PreviousHash = previousHash;
        Hash = ComputeHash();
    }

    /// <summary>Whether the line is what it was when it was written.</summary>
    public bool IsIntact(long previousSequence, string previousHash) =>
        Sequence == previousSequence + 1 && PreviousHash == previousHash && Hash == ComputeHash();

    private string ComputeHash()
    {
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{PreviousHash}\n{Sequence}\n{At:O}\n{PersonId}\n{ReviewId}\n{Kind}\n{Details}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
    }
}
