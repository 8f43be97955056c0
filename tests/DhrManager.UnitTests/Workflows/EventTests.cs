using DhrManager.Workflows.Execution;
using static DhrManager.UnitTests.Workflows.Draw;

namespace DhrManager.UnitTests.Workflows;

public class EventTests
{
    [Fact]
    public void One_publication_resumes_every_step_that_waits_for_the_event_oldest_first()
    {
        var traces = Definition(
            "start>fork fork.A>x fork.B>y x>a y>b",
            Start(), Fork("fork", "A", "B"), Event("x", "News"), Event("y", "News"), Line("a"), Line("b"))
            .Script("start", "!Other", "!News");

        Assert.Equal("No step waits for the event Other.", traces[1].Ignored);
        Assert.Equal("x a y b", traces[2].Ran());
        Assert.Equal("Finished", traces[2].SubStatus);
    }

    [Fact]
    public void A_step_that_begins_to_wait_during_a_publication_waits_for_the_next_one()
    {
        var traces = Definition("start>x x>y y>a", Start(), Event("x", "News"), Event("y", "News"), Line("a"))
            .Script("start", "!News", "!News");

        Assert.Equal(["x y", "y a"], traces[1..].Select(t => t.Ran()));
    }

    [Fact]
    public void A_definition_that_begins_with_an_event_is_started_by_it()
    {
        var definition = Definition("e>a", StartingEvent("e", "ReturnRequested"), Line("a"));

        Assert.Equal("ReturnRequested", new WorkflowEngine(definition.Read(), Catalog).StartEvent);
        Assert.Equal("fc e a", definition.Script("!ReturnRequested").Single().Ran());
    }

    [Fact]
    public void Started_by_hand_it_waits_for_its_event_like_any_other_step()
    {
        var traces = Definition("e>a", StartingEvent("e", "ReturnRequested"), Line("a")).Script("start", "!ReturnRequested");

        Assert.Equal(("e", "e a"), (traces[0].Waits(), traces[1].Ran()));
    }

    [Fact]
    public void A_trigger_the_definition_does_not_begin_with_is_refused()
    {
        var engine = new WorkflowEngine(Definition("e>a", StartingEvent("e", "ReturnRequested"), Line("a")).Read(), Catalog);

        var refusal = Assert.Throws<WorkflowRefusedException>(() => engine.Start(new StartArguments { Trigger = "Other" }, Play.Noon));

        Assert.Equal("test is not started by the event Other.", refusal.Message);
    }

    [Fact]
    public void An_event_published_by_a_step_reaches_the_waits_of_the_same_workflow()
    {
        var trace = Definition(
            "start>fork fork.A>wait fork.B>say wait>heard say>said",
            Start(), Fork("fork", "A", "B"), Event("wait", "Ready"), Publish("say", "Ready"), Line("heard"), Line("said"))
            .Script("start").Single();

        Assert.Equal("fc start fork wait say said wait heard", trace.Ran());
        Assert.Equal("Finished", trace.SubStatus);
    }
}
