using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

/// <summary>Something an organisation can show, kept once and used for as many lessons as it proves.</summary>
public sealed class EvidencePiece
{
    /// <summary>Longest title, characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest other text, characters.</summary>
    public const int TextMaxLength = 2_000;

    private EvidencePiece()
    {
    }

    /// <exception cref="RuleBrokenException">Something is missing or too long, or the date is in the future.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public EvidencePiece(Guid agencyId, EvidenceText text, Actor actor)
    {
        Title = TypedText.Needed(text.Title, "Enter what the evidence is.", TitleMaxLength, "What the evidence is");
        Shows = TypedText.Needed(text.Shows, "Enter what the evidence shows.", TextMaxLength, "What the evidence shows");
        KeptAt = TypedText.Needed(text.KeptAt, "Enter where the evidence can be seen.", TextMaxLength, "Where the evidence can be seen");
        TypedText.RefuseFuture(text.DatedOn, "The date of the evidence", actor);
        Id = Guid.CreateVersion7();
        (AgencyId, Level, DatedOn, AddedBy, AddedOn) = (agencyId, text.Level, text.DatedOn, actor.Name, actor.Today);
    }

    public Guid Id { get; private set; }

    public Guid AgencyId { get; private set; }

    public string Title { get; private set; } = "";

    public string Shows { get; private set; } = "";

    /// <summary>A file reference, an address or a person's post: whoever tests the answer has to find it.</summary>
    public string KeptAt { get; private set; } = "";

    public EvidenceLevel Level { get; private set; } = null!;

    /// <summary>The day from which it is.</summary>
    public DateOnly DatedOn { get; private set; }

    public string AddedBy { get; private set; } = "";

    public DateOnly AddedOn { get; private set; }

    /// <summary>Why it is offered no more; null while it is. Answers that were signed with it keep it.</summary>
    public string? WithdrawnReason { get; private set; }

    /// <exception cref="RuleBrokenException">There is no reason, or it was withdrawn before.</exception>
    public void Withdraw(string? reason)
    {
        RuleBrokenException.ThrowIf(WithdrawnReason is not null, "This evidence has been withdrawn already.", Citations.Local);
        WithdrawnReason = TypedText.Needed(reason, "Enter why the evidence is withdrawn.", TextMaxLength, "The reason");
    }
}

/// <summary>A piece of evidence as typed.</summary>
/// <param name="DatedOn">UK calendar date from which it is: of the audit, the training, the survey.</param>
public sealed record EvidenceText(string? Title, EvidenceLevel Level, DateOnly DatedOn, string? Shows, string? KeptAt);

/// <summary>A piece of evidence as it was when an answer was signed with it.</summary>
public sealed record EvidenceSeen(Guid Id, string Title, EvidenceLevel Level, DateOnly DatedOn, string Shows, string KeptAt)
{
    public static EvidenceSeen Of(EvidencePiece piece) => new(piece.Id, piece.Title, piece.Level, piece.DatedOn, piece.Shows, piece.KeptAt);
}
