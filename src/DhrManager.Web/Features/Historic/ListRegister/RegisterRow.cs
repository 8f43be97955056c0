using DhrManager.Domain.Chronologies;
using DhrManager.Domain.CodedLists;
using DhrManager.Web.Components.Gov;

namespace DhrManager.Web.Features.Historic.ListRegister;

/// <summary>One line of the register: an entry, or a closed review that was in the library before it.</summary>
/// <param name="EntryId">Null for what was in the library before the register.</param>
/// <param name="Items">What readers have taken so far.</param>
public sealed record RegisterRow(
    Guid? EntryId,
    Guid? ReviewId,
    Guid PartnershipId,
    string Title,
    string? Reference,
    ChronologyDate DiedWhen,
    ChronologyDate PublishedWhen,
    EntrySource? Source,
    EntryHolding Holding,
    EntryState State,
    string? Seeker,
    DateOnly? SeekBy,
    bool IsDuplicate,
    int PageCount,
    int Items)
{
    public static IReadOnlyList<string> Columns { get; } =
        ["Title", "Reference", "Died", "Published", "Heard of", "Report", "State", "Who is looking", "By", "Duplicate", "Pages", "Taken"];

    /// <summary>Whether the whole report is wanting and nothing settles that.</summary>
    public bool IsGap => Holding != EntryHolding.Held && !IsDuplicate && State != EntryState.InLibrary && State != EntryState.NotPublished;

    public bool IsNobodyLooking => IsGap && Holding != EntryHolding.Destroyed && Seeker is null;

    public string Href => EntryId is { } entry ? Links.RegisterEntry(entry) : Links.LessonsOf(ReviewId!.Value);

    public IReadOnlyList<string> Cells =>
    [
        Title,
        Reference ?? "",
        When(DiedWhen),
        When(PublishedWhen),
        Source?.Label ?? "",
        Holding.Label,
        State.Label,
        Seeker ?? "",
        UkText.Date(SeekBy, ifNone: ""),
        IsDuplicate ? "Yes" : "",
        UkText.Number(PageCount),
        UkText.Number(Items),
    ];

    private static string When(ChronologyDate date) => date.From is null ? "" : date.Describe();
}
