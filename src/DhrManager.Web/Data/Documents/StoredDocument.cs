namespace DhrManager.Web.Data.Documents;

/// <summary>A letter, list or report that belongs to a review, as it was when it was made.</summary>
public sealed class StoredDocument
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid ReviewId { get; init; }

    /// <summary>The letter's code, for example <c>decision-home-office</c>.</summary>
    public string Kind { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Holds no names: reviews are called by reference in file names.</summary>
    public string FileName { get; init; } = "";

    public string ContentType { get; init; } = "";

    public byte[] Content { get; init; } = [];

    /// <summary>The agency it concerns; its people may read it. Null: the partnership, the chair and the panel.</summary>
    public Guid? AgencyId { get; init; }

    public DateTime CreatedAt { get; init; }
}
