namespace DhrManager.Web.Components.Gov;

/// <summary>
/// Whether the forms of the page that is being drawn are still of use. What stands above them may close it: they then
/// show their heading only.
/// </summary>
public sealed class FormGate
{
    public bool IsClosed { get; private set; }

    public void Close() => IsClosed = true;
}
