using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Historic;

/// <summary>What a reader writes down of a lesson, recommendation or piece of good practice.</summary>
/// <param name="PrintedNumber">What the report calls it, for example "17.1.1".</param>
/// <param name="Page">The page of the report, from 1; null when it comes from elsewhere.</param>
/// <param name="Themes">Codes of the thesaurus of themes.</param>
/// <param name="AgencyId">The agency it concerns or that leads; null when the report names none of the directory.</param>
/// <param name="Addressee">A body outside the partnership that is addressed; null otherwise.</param>
/// <param name="Scope">How far a recommendation reaches; null with lessons.</param>
public sealed record TakenText(
    TakenKind Kind,
    string Text,
    string? PrintedNumber,
    int? Page,
    IReadOnlyList<string> Themes,
    Guid? AgencyId,
    string? Addressee = null,
    RecommendationScope? Scope = null);

/// <summary>What the second reader thought of an item.</summary>
public sealed record ItemCheck(bool Agrees, string? Comment, Guid ById, string By, DateTime At);

/// <summary>How a disagreement was settled, and by whom.</summary>
public sealed record ItemSettlement(bool IsKept, string Note, Guid ById, string By, DateTime At);

/// <summary>What became of a recommendation, as an action plan of those days has it.</summary>
public sealed record PastAction(ActionStatus Status, DateOnly? TargetOn, DateOnly? DoneOn, string? Outcome);

/// <summary>Something taken from an old report. Changed through its entry only.</summary>
public sealed class TakenItem
{
    private TakenItem()
    {
    }

    internal TakenItem(Guid entryId, int number, TakenText text, bool isFromSecondReader, Actor actor)
    {
        Id = Guid.CreateVersion7();
        EntryId = entryId;
        Number = number;
        IsFromSecondReader = isFromSecondReader;
        (TakenById, TakenBy, TakenAt) = (actor.PersonId, actor.Name, actor.Now);
        Text = text;
    }

    public Guid Id { get; private set; }

    public Guid EntryId { get; private set; }

    /// <summary>From 1, in the order in which they were taken.</summary>
    public int Number { get; private set; }

    public TakenText Text { get; private set; } = null!;

    /// <summary>True when the first reader had not seen it.</summary>
    public bool IsFromSecondReader { get; private set; }

    public Guid TakenById { get; private set; }

    public string TakenBy { get; private set; } = "";

    public DateTime TakenAt { get; private set; }

    /// <summary>Null until the second reader has looked at it.</summary>
    public ItemCheck? Check { get; private set; }

    /// <summary>Null until a disagreement is settled.</summary>
    public ItemSettlement? Settlement { get; private set; }

    /// <summary>Null when no action plan says what became of it.</summary>
    public PastAction? PastAction { get; private set; }

    /// <summary>Whether the readers differ and nobody has settled it.</summary>
    public bool IsDisputed => Settlement is null && (IsFromSecondReader || Check is { Agrees: false });

    /// <summary>Whether it goes into the library.</summary>
    public bool IsKept => Settlement is null or { IsKept: true };

    internal void Reword(TakenText text) => Text = text;

    internal void Take(ItemCheck check) => Check = check;

    internal void Settle(ItemSettlement settlement) => Settlement = settlement;

    internal void Take(PastAction past) => PastAction = past;
}
