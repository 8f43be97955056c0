using DhrManager.UnitTests.Architecture;

namespace DhrManager.UnitTests.Rules;

/// <summary>One place in the domain that can refuse: it checks a rule, throws, or calls a private method that refuses.</summary>
/// <param name="File">Below <c>src/DhrManager.Domain</c>, with slashes.</param>
/// <param name="Text">The statement, on one line.</param>
/// <param name="Method">The private method it is in, whose callers can therefore refuse too; null in any other.</param>
internal sealed record RefusalSite(string File, int Line, string Text, string? Method)
{
    // The throw of every ThrowIf; its callers are the sites.
    private const string ThrowIfItself = "Rules/RuleBrokenException.cs";

    public override string ToString() => $"src/{ProvokedRefusals.Domain}/{File}:{Line}  {Text}";

    public static IReadOnlyList<RefusalSite> All()
    {
        var folder = Path.Combine(Sources.Root, "src", ProvokedRefusals.Domain);
        var sources = Sources.In(ProvokedRefusals.Domain)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), System.IO.File.ReadAllLines);
        sources.Remove(ThrowIfItself);

        IReadOnlyList<RefusalSite> sites = [];
        int found;
        do
        {
            found = sites.Count;
            var reader = new RefusalReader(sites.Select(s => s.Method).OfType<string>().Distinct());
            sites = [.. sources.OrderBy(s => s.Key, StringComparer.Ordinal).SelectMany(s => reader.Read(s.Key, s.Value))];
        }
        while (sites.Count > found);

        return sites;
    }
}
