using System.Collections;
using DhrManager.Domain.CodedLists;
using DhrManager.UnitTests.Calendar;

namespace DhrManager.UnitTests.CodedLists;

/// <summary>
/// Codes are stored, so golden-codes.txt may grow and never otherwise change. A new code fails here until it is added.
/// </summary>
public class GoldenCodesTests
{
    [Fact]
    public void Codes_are_those_already_stored()
    {
        var golden = RepositoryFile.Read("tests/DhrManager.UnitTests/CodedLists/golden-codes.txt");

        Assert.Equal(golden.TrimEnd().Split('\n'), AllLists());
    }

    [Fact]
    public void Labels_within_a_list_differ() => Assert.All(Lists(), list =>
    {
        var labels = Values(list).Select(v => v.Label).ToList();
        Assert.Equal(labels.Count, labels.Distinct().Count());
    });

    private static IEnumerable<string> AllLists() =>
        Lists().Select(list => $"{list.Name}: {string.Join(' ', Values(list).Select(v => v.Code))}");

    private static IEnumerable<Type> Lists() => typeof(CodedValue).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodedValue)))
        .OrderBy(type => type.Name, StringComparer.Ordinal);

    private static IEnumerable<CodedValue> Values(Type type)
    {
        var list = type.GetProperty(nameof(AbuseType.List))!.GetValue(null)!;
        return ((IEnumerable)list.GetType().GetProperty(nameof(AbuseType.List.All))!.GetValue(list)!).Cast<CodedValue>();
    }
}
