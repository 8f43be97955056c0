namespace DhrManager.Lessons.Index;

// Documents added since the last segment was written.
internal sealed class PendingDocuments
{
    // Indexing needs some twenty times the memory of the text while it runs, and a finished segment must stay under 2 GB.
    private const long MostLetters = 24_000_000;

    private readonly Dictionary<string, LessonDocument> _documents = new(StringComparer.Ordinal);
    private long _letters;

    public bool IsEmpty => _documents.Count == 0;

    public bool IsFull => _letters > MostLetters;

    public IEnumerable<LessonDocument> Documents => _documents.Values;

    public void Put(LessonDocument document)
    {
        _documents[document.Id] = document;
        _letters += document.Title.Length + document.Text.Length;
    }

    public void Remove(string id) => _documents.Remove(id);

    public void RemoveReview(string reviewId)
    {
        foreach (var document in _documents.Values.Where(d => d.ReviewId == reviewId).ToList())
        {
            _documents.Remove(document.Id);
        }
    }

    public void Clear()
    {
        _documents.Clear();
        _letters = 0;
    }
}
