namespace DhrManager.Web.Components.Charts;

/// <summary>How far one step of a flowchart has come.</summary>
public enum ChartState
{
    NotReached,
    Next,
    Open,
    Late,
    Done,
    Skipped,
}
