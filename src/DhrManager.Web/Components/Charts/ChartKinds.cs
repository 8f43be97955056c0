namespace DhrManager.Web.Components.Charts;

/// <summary>What a step is. Each has a shape in the picture and words in the list.</summary>
public static class ChartKinds
{
    public const string Task = "task";
    public const string Decision = "decision";
    public const string Fork = "fork";
    public const string Join = "join";
    public const string Start = "start";
    public const string End = "end";
    public const string Event = "event";
    public const string Timer = "timer";
    public const string Stage = "stage";
    public const string Letter = "letter";
    public const string Group = "group";

    public static string Words(string kind) => kind switch
    {
        Decision => "Decision",
        Fork => "Paths start together",
        Join => "Paths come together",
        Start => "Start",
        End => "End",
        Event => "Waits for an event",
        Timer => "Waits for a date",
        Stage => "Stage",
        Letter => "Letter or message",
        Group => "Group of steps",
        _ => "Task",
    };
}
