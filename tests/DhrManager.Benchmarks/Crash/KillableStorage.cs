using DhrManager.Lessons.Index;
using Microsoft.Win32.SafeHandles;

namespace DhrManager.Benchmarks.Crash;

/// <summary>Files of an index that the process may be killed between, and in the middle of.</summary>
internal sealed class KillableStorage(IIndexStorage inner, KillSwitch killer) : IIndexStorage
{
    public Stream? OpenRead(string name) => inner.OpenRead(name);

    public SafeFileHandle? OpenHandle(string name) => inner.OpenHandle(name);

    public void Write(string name, Action<Stream> write)
    {
        killer.Pass(IndexKillPoints.BeforeFile);
        inner.Write(name, stream => WriteInTwo(stream, write, IndexKillPoints.WithinFile));
        killer.Pass(IndexKillPoints.AfterFile);
    }

    public void Replace(string name, Action<Stream> write)
    {
        killer.Pass(IndexKillPoints.BeforeSwap);
        inner.Replace(name, stream => WriteInTwo(stream, write, IndexKillPoints.WithinSwap));
        killer.Pass(IndexKillPoints.AfterSwap);
    }

    public IReadOnlyList<string> Names() => inner.Names();

    public void Delete(string name)
    {
        killer.Pass(IndexKillPoints.BeforeDeleting);
        inner.Delete(name);
        killer.Pass(IndexKillPoints.AfterDeleting);
    }

    public IDisposable Lock() => inner.Lock();

    private void WriteInTwo(Stream stream, Action<Stream> write, string point)
    {
        using var whole = new MemoryStream();
        write(whole);
        var half = (int)whole.Length / 2;
        stream.Write(whole.GetBuffer(), 0, half);
        stream.Flush();
        killer.Pass(point);
        stream.Write(whole.GetBuffer(), half, (int)whole.Length - half);
    }
}

/// <summary>The places between two steps of a commit of the index.</summary>
public static class IndexKillPoints
{
    public const string BeforeFile = "before-file";
    public const string WithinFile = "within-file";
    public const string AfterFile = "after-file";
    public const string BeforeSwap = "before-swap";
    public const string WithinSwap = "within-swap";
    public const string AfterSwap = "after-swap";
    public const string BeforeDeleting = "before-deleting";
    public const string AfterDeleting = "after-deleting";

    public static IReadOnlyList<string> All { get; } =
        [BeforeFile, WithinFile, AfterFile, BeforeSwap, WithinSwap, AfterSwap, BeforeDeleting, AfterDeleting];
}
