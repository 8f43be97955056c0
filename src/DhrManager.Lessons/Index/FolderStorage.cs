using Microsoft.Win32.SafeHandles;

namespace DhrManager.Lessons.Index;

/// <summary>An index in a folder of its own. Several processes may read it while one writes.</summary>
public sealed class FolderStorage : IIndexStorage
{
    private const string LockName = "write.lock";
    private const string Unfinished = ".tmp";

    private readonly string _folder;

    /// <param name="folder">Made if it does not exist. Files in it that are not part of the index are left alone.</param>
    public FolderStorage(string folder)
    {
        _folder = Path.GetFullPath(folder);
        Directory.CreateDirectory(_folder);
    }

    public Stream? OpenRead(string name)
    {
        try
        {
            return new FileStream(PathOf(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public SafeFileHandle? OpenHandle(string name)
    {
        try
        {
            return File.OpenHandle(PathOf(name), share: FileShare.ReadWrite | FileShare.Delete, options: FileOptions.RandomAccess);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Write(string name, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        using var stream = new FileStream(PathOf(name), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        write(stream);
        stream.Flush(flushToDisk: true);
    }

    public void Replace(string name, Action<Stream> write)
    {
        Write(name + Unfinished, write);
        File.Move(PathOf(name + Unfinished), PathOf(name), overwrite: true);
    }

    public IReadOnlyList<string> Names() => [.. Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path))];

    public void Delete(string name)
    {
        try
        {
            File.Delete(PathOf(name));
        }
        catch (IOException)
        {
            // Some systems do not delete what another process is reading. The next commit tries again.
        }
    }

    // The operating system lets go of it when the process ends, however it ends.
    public IDisposable Lock() => new FileStream(PathOf(LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private string PathOf(string name) => Path.Combine(_folder, name);
}
