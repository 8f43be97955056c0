using Microsoft.Win32.SafeHandles;

namespace DhrManager.Lessons.Index;

/// <summary>Where the files of an index lie: a folder, or memory.</summary>
public interface IIndexStorage
{
    /// <summary>Opens a file; null when there is none of that name.</summary>
    Stream? OpenRead(string name);

    /// <summary>Opens a file to be read at any place and by any thread for as long as it is of use; null when there is none, or files are not kept apart.</summary>
    SafeFileHandle? OpenHandle(string name);

    /// <summary>Writes a new file. On return it outlasts a failure of the process or the machine.</summary>
    void Write(string name, Action<Stream> write);

    /// <summary>As <see cref="Write"/>, in place of the file of that name if there is one: readers find the old or the new.</summary>
    void Replace(string name, Action<Stream> write);

    IReadOnlyList<string> Names();

    /// <summary>Deletes a file if it is there and nothing prevents it.</summary>
    void Delete(string name);

    /// <summary>Keeps other writers out until disposed of.</summary>
    /// <exception cref="IOException">Someone else is writing.</exception>
    IDisposable Lock();
}
