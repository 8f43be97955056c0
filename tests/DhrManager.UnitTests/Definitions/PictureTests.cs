using System.Text.Json;
using DhrManager.Workflows.Activities;
using DhrManager.Workflows.Definitions;
using static DhrManager.UnitTests.Definitions.Shipped;

namespace DhrManager.UnitTests.Definitions;

/// <summary>The definitions are drawn for people, in Elsa's own format.</summary>
public class PictureTests
{
    public static TheoryData<string> All => [.. Ids];

    [Theory]
    [MemberData(nameof(All))]
    public void The_picture_says_what_it_shows_and_where_that_comes_from(string id)
    {
        var definition = Definition(id);

        Assert.Equal(id, definition.DefinitionId);
        Assert.Equal(1, definition.Version);
        Assert.NotEmpty(definition.Name);
        Assert.Matches(@"^[A-Z].*\(.*(guidance|Act|local).*\)\.$", definition.Description);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_step_but_a_plain_start_or_end_has_a_text(string id) => Assert.All(
        Steps(id).Where(s => s.Type is not (ActivityNames.Start or ActivityNames.End)),
        step => Assert.InRange(step.DisplayText?.Length ?? 0, 3, 48));

    [Theory]
    [MemberData(nameof(All))]
    public void Steps_stand_on_a_grid_and_not_on_each_other(string id) => Assert.All(Flowcharts(id), flowchart =>
    {
        var places = flowchart.Activities.Select(a => (a.Bounds!.Value.X, a.Bounds.Value.Y)).ToList();

        Assert.All(places, p => Assert.True(p is { X: >= 0, Y: >= 0 } && p.X % 240 == 0 && p.Y % 130 == 0, p.ToString()));
        Assert.Equal(places.Count, places.Distinct().Count());
    });

    [Theory]
    [MemberData(nameof(All))]
    public void No_bend_of_a_line_lies_in_a_step(string id) => Assert.All(Flowcharts(id), flowchart => Assert.All(
        flowchart.Connections.SelectMany(c => c.Vertices),
        bend => Assert.DoesNotContain(flowchart.Activities, a => Covers(a.Bounds!.Value, bend))));

    [Theory]
    [MemberData(nameof(All))]
    public void A_node_id_is_the_path_to_the_step(string id)
    {
        using var document = JsonDocument.Parse(Text(id));

        AssertNodeIds(document.RootElement.GetProperty("root"), "Workflow1");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_file_is_written_with_line_feeds_and_two_spaces(string id)
    {
        var text = Text(id);

        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"$schema\": \"https://elsaworkflows.io/", text, StringComparison.Ordinal);
    }

    private static bool Covers(Bounds step, Point bend) =>
        bend.X >= step.X && bend.X <= step.X + step.Width && bend.Y >= step.Y && bend.Y <= step.Y + step.Height;

    private static void AssertNodeIds(JsonElement step, string parent)
    {
        var path = $"{parent}:{step.GetProperty("id").GetString()}";
        Assert.Equal(path, step.GetProperty("nodeId").GetString());

        if (step.TryGetProperty("activities", out var inner))
        {
            Assert.All(inner.EnumerateArray(), child => AssertNodeIds(child, path));
        }
    }
}
