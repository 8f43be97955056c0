namespace DhrManager.Web.Data.Library;

/// <param name="Fingerprint">Of all that the data set says of it.</param>
public sealed record ReleasedReview(Guid ReviewId, string Fingerprint);

/// <summary>A version of the open data set: which reviews were in it, and as what. The texts stay in the library.</summary>
public sealed class OpenDataRelease
{
    /// <summary>Longest note, characters.</summary>
    public const int NoteMaxLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>From 1.</summary>
    public int Number { get; init; }

    public DateOnly MadeOn { get; init; }

    public IReadOnlyList<ReleasedReview> Reviews { get; init; } = [];

    public int Lessons { get; init; }

    public int Recommendations { get; init; }

    /// <summary>Reviews that came in, went out or changed since the version before.</summary>
    public int Added { get; init; }

    public int Removed { get; init; }

    public int Changed { get; init; }

    /// <summary>What its maker says about it.</summary>
    public string Note { get; init; } = "";
}
