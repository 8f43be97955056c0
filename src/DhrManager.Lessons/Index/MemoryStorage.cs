using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace DhrManager.Lessons.Index;

/// <summary>An index that lives as long as the object.</summary>
public sealed class MemoryStorage : IIndexStorage
{
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private int _isHeld;

    public Stream? OpenRead(string name) =>
        _files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes, writable: false) : null;

    public SafeFileHandle? OpenHandle(string name) => null;

    public void Write(string name, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var stream = new MemoryStream();
        write(stream);
        _files[name] = stream.ToArray();
    }

    public void Replace(string name, Action<Stream> write) => Write(name, write);

    public IReadOnlyList<string> Names() => [.. _files.Keys];

    public void Delete(string name) => _files.TryRemove(name, out _);

    public IDisposable Lock() => Interlocked.Exchange(ref _isHeld, 1) == 0
        ? new Held(this)
        : throw new IOException("The index is being written to.");

    private sealed class Held(MemoryStorage storage) : IDisposable
    {
        private MemoryStorage? _storage = storage;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _storage, null) is { } held)
            {
                Volatile.Write(ref held._isHeld, 0);
            }
        }
    }
}
