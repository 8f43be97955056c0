using System.Reflection;
using System.Text.RegularExpressions;

namespace DhrManager.UnitTests.Architecture;

/// <summary>
/// Keeps the shape drawn in README.md. Folder rules read the source rather than the assemblies, so they also cover
/// Razor files and method bodies; namespaces match folders (IDE0130), so a name gives a dependency away.
/// </summary>
public partial class ArchitectureTests
{
    [Theory]
    [InlineData("DhrManager.Domain")]
    [InlineData("DhrManager.Workflows")]
    [InlineData("DhrManager.Lessons")]
    public void A_library_uses_nothing_but_the_base_class_library(string library)
    {
        var references = Assembly.Load(library).GetReferencedAssemblies();

        Assert.All(references, reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DhrManager.Web/Components", "design system: knows no data and no domain", @"DhrManager\.(Domain|Workflows|Lessons|Web\.(Data|Features|Workflows|Outbox))")]
    [InlineData("DhrManager.Web/Data", "storage: knows no screens", @"DhrManager\.Web\.(Components|Documents|Features|Workflows|Outbox)")]
    [InlineData("DhrManager.Web/Documents", "templates: get a model, fetch nothing", @"DhrManager\.Web\.(Data|Features)|@inject")]
    [InlineData("DhrManager.Domain", "rules: are told the time", @"TimeProvider|DateTime(Offset)?\.(Now|UtcNow|Today)")]
    [InlineData("DhrManager.Workflows", "engine: is told the time", @"TimeProvider|DateTime(Offset)?\.(Now|UtcNow|Today)|Task\.Run|Thread")]
    public void A_folder_keeps_to_its_purpose(string folder, string purpose, string forbidden)
    {
        var offences = Sources.In(folder).Where(file => Regex.IsMatch(WithoutComments(file), forbidden)).ToList();

        Assert.True(offences.Count == 0, $"{purpose}: {string.Join(", ", offences)}");
    }

    [Fact]
    public void A_feature_uses_no_other_feature()
    {
        var features = Path.Combine(Sources.Root, "src", "DhrManager.Web", "Features");
        var offences =
            from file in Sources.In("DhrManager.Web/Features")
            let own = Path.GetRelativePath(features, file).Split(Path.DirectorySeparatorChar)[0]
            from Match match in UsingFeature().Matches(File.ReadAllText(file))
            where match.Groups["feature"].Value != own
            select $"{file} uses {match.Groups["feature"].Value}";

        Assert.Empty(offences);
    }

    [Fact]
    public void Names_that_say_nothing_are_not_used()
    {
        var offences = Sources.In("")
            .Where(file => VagueName().IsMatch(Path.GetFileNameWithoutExtension(file)))
            .Select(Path.GetFileName);

        Assert.Empty(offences);
    }

    [Theory]
    [InlineData("DhrManager.Domain")]
    [InlineData("DhrManager.Workflows")]
    [InlineData("DhrManager.Lessons")]
    public void Public_types_of_a_library_are_documented(string library)
    {
        var assembly = Assembly.Load(library);
        var documentation = File.ReadAllText(Path.ChangeExtension(assembly.Location, ".xml"));

        var undocumented = assembly.GetExportedTypes()
            .Where(type => !documentation.Contains($"\"T:{type.FullName!.Replace('+', '.')}\"", StringComparison.Ordinal))
            .Select(type => type.FullName);

        Assert.Empty(undocumented);
    }

    [GeneratedRegex(@"DhrManager\.Web\.Features\.(?<feature>\w+)\.")]
    private static partial Regex UsingFeature();

    [GeneratedRegex("(Manager|Helper|Helpers|Util|Utils|Impl|Dto|Info|Common|Shared|Service)$")]
    private static partial Regex VagueName();

    private static string WithoutComments(string file) => Comments().Replace(File.ReadAllText(file), "");

    [GeneratedRegex(@"//.*$|@\*.*?\*@", RegexOptions.Multiline)]
    private static partial Regex Comments();
}
