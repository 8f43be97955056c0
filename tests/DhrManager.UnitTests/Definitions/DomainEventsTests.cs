using DhrManager.Domain;
using DhrManager.Workflows.Activities;
using static DhrManager.UnitTests.Definitions.Shipped;

namespace DhrManager.UnitTests.Definitions;

/// <summary>A definition that listens for an event nobody raises would wait for ever without anyone noticing.</summary>
public class DomainEventsTests
{
    public static TheoryData<string> Events =>
        [.. StepsOfType(ActivityNames.Event).Select(e => e.Step.Input("eventName")!).Distinct()];

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_a_definition_listens_for_is_one_the_domain_raises(string name) => Assert.Contains(
        typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)) && !t.IsAbstract),
        type => type.Name == name);
}
