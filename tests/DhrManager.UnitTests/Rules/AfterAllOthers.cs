using DhrManager.UnitTests.Rules;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer($"{nameof(DhrManager)}.{nameof(DhrManager.UnitTests)}.{nameof(DhrManager.UnitTests.Rules)}.{nameof(AfterAllOthers)}", "DhrManager.UnitTests")]

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
        // Each class without a named collection is a collection of its own.
        HaveRun = collections.Count >= typeof(AfterAllOthers).Assembly.GetTypes().Count(HasTests);
        return collections.OrderBy(c => c.DisplayName == Name);
    }

    private static bool HasTests(Type type) =>
        !type.IsAbstract && type.GetMethods().Any(m => m.IsDefined(typeof(FactAttribute), inherit: true));
}
