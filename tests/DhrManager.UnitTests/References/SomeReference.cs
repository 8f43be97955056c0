using DhrManager.Domain;
using DhrManager.Domain.CodedLists;
using DhrManager.Domain.References;
using DhrManager.Domain.Rules;
using DhrManager.Domain.Vocabulary;

namespace DhrManager.UnitTests.References;

internal static class SomeReference
{
    public static readonly Guid Partnership = Guid.CreateVersion7();
    public static readonly Actor Manager = new(Guid.CreateVersion7(), "Manager", new DateTime(2026, 11, 20, 10, 0, 0, DateTimeKind.Utc));
    public static readonly ThemeList Themes = new(
    [
        new ThemeTerm("RISK", partOf: null, "Risk", 0),
        new ThemeTerm("RISK-1", "RISK", "Seeing the risk", 0),
        new ThemeTerm("RISK-2", "RISK", "Sharing the risk", 1),
    ]);

    public static readonly ReferenceFacts Facts = new()
    {
        Title = "Adult Heron",
        Link = "https://library.example/heron",
        Source = ReferenceSource.SarLibrary,
        Kind = ReferenceKind.SafeguardingAdults,
        Year = 2019,
        Themes = ["RISK-1"],
    };

    public static ExternalReference Added(ReferenceFacts? facts = null) => ExternalReference.Add(Partnership, facts ?? Facts, Themes, Manager);

    public static void Refused(string sentence, Action act)
    {
        var refused = Assert.Throws<RuleBrokenException>(act);
        Assert.StartsWith(sentence, refused.Message, StringComparison.Ordinal);
        Assert.Equal(Citations.Local, refused.Citation);
    }
}
