using Xunit.Abstractions;

[assembly: TestCollectionOrderer("DhrManager.UnitTests.Rules.AfterAllOthers", "DhrManager.UnitTests")]

namespace DhrManager.UnitTests.Rules;

/// <summary>
/// The tests that look back at the others. Collections that run alone run after those that run in parallel; the order
/// is for runs in which nothing is parallel.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AfterAllOthers : ITestCollectionOrderer
{
    public const string Name = "After all others";

    /// <summary>Whether this run leaves no class of tests out.</summary>
    public static bool HaveRun { get; private set; }

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections)
    {
        List<ITestCollection> collections = [.. testCollections];
        HaveRun = collections.Count >= typeof(AfterAllOthers).Assembly.GetTypes().Where(HasTests).Select(CollectionOf).Distinct().Count();
        return collections.OrderBy(c => c.DisplayName == Name);
    }

    private static bool HasTests(Type type) =>
        !type.IsAbstract && type.GetMethods().Any(m => m.IsDefined(typeof(FactAttribute), inherit: true));

    // A class that names no collection is one of its own.
    private static string CollectionOf(Type type) =>
        type.GetCustomAttributesData().FirstOrDefault(a => a.AttributeType == typeof(CollectionAttribute))?.ConstructorArguments[0].Value as string
        ?? type.FullName!;
}
