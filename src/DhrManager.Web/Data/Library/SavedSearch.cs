using System.Security.Cryptography;

namespace DhrManager.Web.Data.Library;

/// <summary>How often somebody is told by mail of what a search newly finds.</summary>
public enum DigestRhythm
{
    Never,
    Daily,
    Weekly,
}

/// <summary>A search of the lessons that somebody keeps, and wants to be told of.</summary>
public sealed class SavedSearch
{
    /// <summary>Longest name, characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Longest address, characters; a search with every filter ticked is shorter.</summary>
    public const int AddressMaxLength = 8_000;

    private const int DaysOfWeek = 7;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid PersonId { get; init; }

    public string Name { get; init; } = "";

    /// <summary>Path and query of the search page.</summary>
    public string Address { get; init; } = "";

    public DigestRhythm Digest { get; init; }

    /// <summary>No mail is sent while it is.</summary>
    public bool IsPaused { get; set; }

    /// <summary>Whoever has it may read the feed, because feed readers cannot sign in. 256 random bits.</summary>
    public string FeedToken { get; init; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>What came into the library before this day has been told.</summary>
    public DateOnly ToldUntil { get; private set; }

    public static SavedSearch New(Guid personId, string name, string address, DigestRhythm digest, DateOnly today) =>
        new() { PersonId = personId, Name = name, Address = address, Digest = digest, ToldUntil = today };

    public bool IsDueOn(DateOnly today) => !IsPaused && Digest switch
    {
        DigestRhythm.Daily => ToldUntil < today,
        DigestRhythm.Weekly => ToldUntil.AddDays(DaysOfWeek) <= today,
        _ => false,
    };

    public void Tell(DateOnly until) => ToldUntil = until;

    /// <summary>Goes on from today: nobody wants the mail of the weeks they had switched it off for.</summary>
    public void Resume(DateOnly today) => (IsPaused, ToldUntil) = (false, today);
}
