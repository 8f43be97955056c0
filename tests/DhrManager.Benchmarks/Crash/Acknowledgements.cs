namespace DhrManager.Benchmarks.Crash;

/// <summary>Says on the output what is done for good. A line stands there whole before the writer goes on.</summary>
internal sealed class Acknowledgements(TextWriter output)
{
    private readonly Lock _lock = new();

    public void Write(string what, Guid id) => Write($"{what} {id}");

    public void Write(string line)
    {
        lock (_lock)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }
}
