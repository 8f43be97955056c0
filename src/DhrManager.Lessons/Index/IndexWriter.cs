namespace DhrManager.Lessons.Index;

/// <summary>
/// Changes an index. Nothing shows until <see cref="Commit"/>; a process killed at any moment leaves the last commit.
/// For one thread; there is one writer at a time.
/// </summary>
public sealed class IndexWriter : IDisposable
{
    private readonly IIndexStorage _storage;
    private readonly IDisposable _held;
    private readonly Action<IndexSnapshot> _committed;
    private readonly PendingDocuments _pending = new();
    private IReadOnlyList<SegmentView> _segments;
    private IndexSnapshot _last;

    internal IndexWriter(IIndexStorage storage, IDisposable held, IndexSnapshot last, Action<IndexSnapshot> committed)
    {
        (_storage, _held, _last, _committed) = (storage, held, last, committed);
        _segments = last.Segments;
    }

    /// <summary>Adds a document, in place of the one with its id if there is one.</summary>
    public void Replace(LessonDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Delete(document.Id);
        _pending.Put(document);
        if (_pending.IsFull)
        {
            WriteSegment();
        }
    }

    /// <summary>Deletes a document if it is there.</summary>
    public void Delete(string id)
    {
        _pending.Remove(id);
        _segments = [.. _segments.Select(view => view.Without(view.LiveOf(id)))];
    }

    /// <summary>Deletes whatever came from a review: all of it, before what it says now is added.</summary>
    public void DeleteReview(string reviewId)
    {
        _pending.RemoveReview(reviewId);
        _segments = [.. _segments.Select(view => view.Without(view.LiveOfReview(reviewId)))];
    }

    /// <summary>Deletes everything, before a rebuild.</summary>
    public void Clear()
    {
        _pending.Clear();
        _segments = [];
    }

    /// <summary>Makes all changes since the last commit show, at once.</summary>
    public void Commit()
    {
        WriteSegment();
        Merge();
        _segments = [.. _segments.Where(view => view.LiveCount > 0).Select(WriteDeleted)];
        var manifest = new Manifest(
            Manifest.CurrentSchema,
            (_last.Manifest?.Generation ?? 0) + 1,
            [.. _segments.Select(view => view.Entry)]);
        manifest.Write(_storage);
        DeleteUnused(manifest);
        _last = new IndexSnapshot(manifest, _segments);
        _committed(_last);
    }

    /// <summary>Gives up what was not committed, and lets others write.</summary>
    public void Dispose() => _held.Dispose();

    private void WriteSegment()
    {
        if (!_pending.IsEmpty)
        {
            _segments = [.. _segments, WriteSegment(_pending.Documents)];
            _pending.Clear();
        }
    }

    private SegmentView WriteSegment(IEnumerable<LessonDocument> documents)
    {
        var segment = SegmentBuilder.Build(NewName(FileNames.Segment), documents);
        _storage.Write(segment.Name, stream => SegmentFile.Write(segment, stream));
        // Read back: what was written is checked, and what can stay in the file leaves the memory.
        return new SegmentView(SnapshotReader.ReadSegment(_storage, segment.Name), DeletedDocuments.None, null);
    }

    private void Merge()
    {
        while (MergePolicy.Choose(_segments) is { Count: > 0 } chosen)
        {
            var rest = _segments.Except(chosen);
            var documents = chosen.SelectMany(view => view.LiveDocuments()).ToList();
            _segments = documents.Count == 0 ? [.. rest] : [.. rest, WriteSegment(documents)];
        }
    }

    private SegmentView WriteDeleted(SegmentView view)
    {
        if (view.Deleted.Count == 0 || view.DeletedFile is not null)
        {
            return view;
        }

        var name = NewName(FileNames.Deleted);
        _storage.Write(name, view.Deleted.Write);
        return view with { DeletedFile = name };
    }

    // Another process may be about to open the files of the commit before this one, so those stay until the next.
    private void DeleteUnused(Manifest manifest)
    {
        var used = manifest.Files.Concat(_last.Manifest?.Files ?? []).ToHashSet(StringComparer.Ordinal);
        foreach (var name in _storage.Names().Where(name => FileNames.IsOurs(name) && !used.Contains(name)))
        {
            _storage.Delete(name);
        }
    }

    // A name is never used again, so that a reader that knows a segment by its name knows it for good.
    private static string NewName(string ending) => Guid.NewGuid().ToString("N") + ending;
}
