using System.Runtime.CompilerServices;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;

namespace DhrManager.UnitTests.Workflows.Validation;

public class ExampleFileTests
{
    [Theory]
    [InlineData("linear.json")]
    [InlineData("fork-join.json")]
    [InlineData("loop-back-decision.json")]
    public void Definitions_as_Elsa_exports_them_are_accepted_without_a_word(string file)
    {
        var result = DefinitionLoader.Load(File.ReadAllText(Path.Combine(Folder(), "Data", file)), file, ActivityCatalog.Elsa);

        Assert.Empty(result.Problems);
        Assert.NotNull(result.Definition);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
