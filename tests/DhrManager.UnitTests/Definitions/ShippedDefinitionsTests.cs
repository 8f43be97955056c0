using DhrManager.Workflows.Execution;
using static DhrManager.UnitTests.Definitions.Shipped;

namespace DhrManager.UnitTests.Definitions;

/// <summary>What must hold of every definition in the repository, whatever it governs.</summary>
public class ShippedDefinitionsTests
{
    public static TheoryData<string> All => [.. Ids];

    [Fact]
    public void Every_file_in_the_folder_is_tested_here() => Assert.Equal(
        Ids.Order(),
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "workflow-definitions")).Select(f => Path.GetFileNameWithoutExtension(f)!).Order());

    [Theory]
    [MemberData(nameof(All))]
    public void The_definition_loads_without_a_problem(string id) =>
        Assert.Empty(Load(id).Problems.Select(p => p.ToString()));

    [Theory]
    [MemberData(nameof(All))]
    public void Some_walk_takes_every_outcome_of_every_step(string id)
    {
        var taken = Exploration.Of(id).Taken;

        Assert.Empty(Steps(id).SelectMany(s => Catalog.PortsOf(s).Select(port => $"{s.Id}.{port}")).Except(taken));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_walk_can_be_brought_to_an_end(string id) => Assert.Empty(Exploration.Of(id).StatesWithoutEnd());

    [Theory]
    [MemberData(nameof(All))]
    public void No_walk_fails_or_comes_to_rest_before_an_end(string id) => Assert.All(Exploration.Of(id).States, state =>
    {
        Assert.Empty(state.Incidents);
        Assert.True(state.SubStatus is WorkflowSubStatus.Suspended or WorkflowSubStatus.Finished, state.SubStatus.ToString());
    });

    [Theory]
    [MemberData(nameof(All))]
    public void A_form_is_never_open_twice_at_once(string id)
    {
        var forms = Steps(id).Where(s => s.Type == HumanTask).ToDictionary(s => s.Id, s => s.Input("form")!);

        Assert.All(Exploration.Of(id).States, state =>
        {
            var open = state.OpenSteps.Where(s => forms.ContainsKey(s.ActivityId)).Select(s => forms[s.ActivityId]).ToList();
            Assert.Equal(open.Distinct(), open);
        });
    }
}
