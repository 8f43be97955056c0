using DhrManager.Lessons.Index;

namespace DhrManager.Lessons.Search;

// A word that may stand in a place of a phrase.
// Form: the one it must be in; null: any.
internal sealed record SlotWord(PostingsCursor Cursor, int? Form)
{
    public Occurrences Occurrences { get; } = new();
}
