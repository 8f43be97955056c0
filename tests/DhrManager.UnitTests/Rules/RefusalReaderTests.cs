namespace DhrManager.UnitTests.Rules;

public class RefusalReaderTests
{
    private const string Source = """
        public sealed class Thing
        {
            /// <exception cref="RuleBrokenException">Never RefuseEmpty(text).</exception>
            public void Change(string text)
            {
                RefuseEmpty(text);
                other.RefuseEmpty(text); // RefuseEmpty(text)
            }

            private static void RefuseEmpty(string text) => RuleBrokenException.ThrowIf(
                text.Length == 0,
                "Enter it.");

            private static string Trim(string text) => text.Trim();

            public void Stop()
            {
                throw new RuleBrokenException("No.");
            }
        }
        """;

    [Fact]
    public void Checks_and_throws_are_refusals_with_their_whole_statement()
    {
        var sites = Read();

        Assert.Equal([10, 18], sites.Select(s => s.Line));
        Assert.EndsWith("RuleBrokenException.ThrowIf( text.Length == 0, \"Enter it.\");", sites[0].Text, StringComparison.Ordinal);
        Assert.Equal(["RefuseEmpty", null], sites.Select(s => s.Method));
    }

    [Fact]
    public void So_is_a_call_of_a_private_method_that_refuses() =>
        Assert.Equal([6, 10, 18], Read("RefuseEmpty").Select(s => s.Line));

    private static List<RefusalSite> Read(params string[] refusing) =>
        [.. new RefusalReader(refusing).Read("Thing.cs", Source.ReplaceLineEndings("\n").Split('\n'))];
}
