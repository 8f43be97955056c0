using DhrManager.UnitTests.Definitions;
using DhrManager.Web.Components.Charts;
using DhrManager.Web.Features.Administration.ShowDefinition;

namespace DhrManager.UnitTests.Library;

public class DefinitionPictureTests
{
    public static TheoryData<string> All => [.. Shipped.Ids];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_step_of_a_definition_is_in_one_of_its_pictures(string id)
    {
        var pictures = DefinitionPicture.Of(Shipped.Definition(id));

        Assert.Equal(Shipped.Steps(id).Select(s => s.Id).Order(), pictures.SelectMany(p => p.Steps).Select(s => s.Id).Order());
        Assert.Equal(pictures.Count, pictures.Select(p => p.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_arrow_joins_two_steps_of_its_picture(string id) => Assert.All(DefinitionPicture.Of(Shipped.Definition(id)), picture =>
        Assert.All(picture.Arrows, arrow =>
        {
            Assert.Contains(picture.Steps, s => s.Id == arrow.FromId);
            Assert.Contains(picture.Steps, s => s.Id == arrow.ToId);
        }));

    [Fact]
    public void Arrows_say_the_outcome_they_follow_unless_there_is_one_only()
    {
        var arrows = DefinitionPicture.Of(Shipped.Definition("notification"))[0].Arrows;

        Assert.Contains(arrows, a => a.Label == "transfer");
        Assert.DoesNotContain(arrows, a => a.Label == "Done");
    }

    [Fact]
    public void Stages_letters_and_events_have_shapes_of_their_own()
    {
        var kinds = Shipped.Ids.SelectMany(id => DefinitionPicture.Of(Shipped.Definition(id))).SelectMany(p => p.Steps).Select(s => s.Kind).ToHashSet();

        Assert.Superset(new HashSet<string> { ChartKinds.Stage, ChartKinds.Letter, ChartKinds.Event, ChartKinds.Task }, kinds);
    }
}
