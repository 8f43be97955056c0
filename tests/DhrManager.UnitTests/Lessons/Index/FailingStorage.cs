using DhrManager.Lessons.Index;
using Microsoft.Win32.SafeHandles;

namespace DhrManager.UnitTests.Lessons.Index;

// Fails at a step that changes something, as if the process had been killed there: before it, or half-way through a file.
internal sealed class FailingStorage(IIndexStorage inner, int stepsUntilFailure, bool leavesHalf) : IIndexStorage
{
    private int _steps;

    public Stream? OpenRead(string name) => inner.OpenRead(name);

    public SafeFileHandle? OpenHandle(string name) => inner.OpenHandle(name);

    public void Write(string name, Action<Stream> write)
    {
        if (IsFailing())
        {
            Fail(() => inner.Write(name, stream => WriteHalf(stream, write)));
        }

        inner.Write(name, write);
    }

    public void Replace(string name, Action<Stream> write)
    {
        if (IsFailing())
        {
            Fail(() => inner.Write(name + ".tmp", stream => WriteHalf(stream, write)));
        }

        inner.Replace(name, write);
    }

    public IReadOnlyList<string> Names() => inner.Names();

    public void Delete(string name)
    {
        if (IsFailing())
        {
            Fail(() => { });
        }

        inner.Delete(name);
    }

    public IDisposable Lock() => inner.Lock();

    private bool IsFailing() => ++_steps >= stepsUntilFailure;

    private void Fail(Action leave)
    {
        if (leavesHalf)
        {
            leave();
        }

        throw new KilledException();
    }

    private static void WriteHalf(Stream stream, Action<Stream> write)
    {
        using var whole = new MemoryStream();
        write(whole);
        stream.Write(whole.ToArray().AsSpan(0, (int)whole.Length / 2));
    }
}
