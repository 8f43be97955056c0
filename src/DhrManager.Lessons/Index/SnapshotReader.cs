namespace DhrManager.Lessons.Index;

// Reads the index that a storage holds, taking over from the snapshot before it every segment that has not changed.
internal static class SnapshotReader
{
    private const int Attempts = 5;

    /// <exception cref="IndexDamagedException">The index is damaged, incomplete or of another version.</exception>
    public static IndexSnapshot Read(IIndexStorage storage, IndexSnapshot before)
    {
        for (var attempt = 1; ; attempt++)
        {
            var manifest = Manifest.Read(storage);
            try
            {
                return manifest is null ? IndexSnapshot.Empty : Read(storage, manifest, before);
            }
            catch (IndexDamagedException) when (attempt < Attempts && HasMovedOn(storage, manifest))
            {
                // Another process has committed twice since the manifest was read and cleared up after itself.
            }
        }
    }

    private static bool HasMovedOn(IIndexStorage storage, Manifest? manifest) =>
        Manifest.Read(storage)?.Generation != manifest?.Generation;

    private static IndexSnapshot Read(IIndexStorage storage, Manifest manifest, IndexSnapshot before) => manifest.IsSameAs(before.Manifest)
        ? before
        : new IndexSnapshot(manifest, [.. manifest.Segments.Select(entry => ReadSegment(storage, entry, before))]);

    private static SegmentView ReadSegment(IIndexStorage storage, ManifestEntry entry, IndexSnapshot before)
    {
        var known = before.Segments.FirstOrDefault(view => view.Segment.Name == entry.Segment);
        if (known is not null && known.DeletedFile == entry.Deleted)
        {
            return known;
        }

        var segment = known?.Segment ?? ReadSegment(storage, entry.Segment);
        var deleted = entry.Deleted is null
            ? DeletedDocuments.None
            : Read(storage, entry.Deleted, stream => DeletedDocuments.Read(stream, segment.Count));
        return new SegmentView(segment, deleted, entry.Deleted);
    }

    /// <exception cref="IndexDamagedException">It is missing or not a whole segment of this version.</exception>
    public static Segment ReadSegment(IIndexStorage storage, string name) =>
        Read(storage, name, stream => SegmentFile.Read(name, stream, storage.OpenHandle(name)));

    private static T Read<T>(IIndexStorage storage, string name, Func<Stream, T> read)
    {
        using var stream = storage.OpenRead(name) ?? throw new IndexDamagedException($"The file {name} of the index is missing.");
        return read(stream);
    }
}
