namespace DhrManager.Workflows.Activities;

/// <summary>Names of the Elsa types that are understood.</summary>
public static class ActivityNames
{
    public const string Flowchart = "Elsa.Flowchart";
    public const string Start = "Elsa.Start";
    public const string End = "Elsa.End";
    public const string Finish = "Elsa.Finish";
    public const string FlowDecision = "Elsa.FlowDecision";
    public const string FlowSwitch = "Elsa.FlowSwitch";
    public const string FlowFork = "Elsa.FlowFork";
    public const string FlowJoin = "Elsa.FlowJoin";
    public const string SetVariable = "Elsa.SetVariable";
    public const string Correlate = "Elsa.Correlate";
    public const string SetName = "Elsa.SetName";
    public const string Event = "Elsa.Event";
    public const string PublishEvent = "Elsa.PublishEvent";
    public const string RunTask = "Elsa.RunTask";
    public const string Delay = "Elsa.Delay";
    public const string Timer = "Elsa.Timer";
    public const string Cron = "Elsa.Cron";
    public const string StartAt = "Elsa.StartAt";
    public const string Fault = "Elsa.Fault";
    public const string WriteLine = "Elsa.WriteLine";
}
