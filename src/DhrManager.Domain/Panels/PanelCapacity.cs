using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Panels;

/// <summary>In which capacity somebody sits on a panel.</summary>
/// <remarks>Source: section 4 of the 2016 guidance for the core and the specialist; the others are local practice.</remarks>
public sealed record PanelCapacity : CodedValue, ICodedList<PanelCapacity>
{
    public static readonly PanelCapacity Core = new("core", "Core member");
    public static readonly PanelCapacity Specialist = new("specialist", "Specialist adviser");
    public static readonly PanelCapacity CoOpted = new("co-opted", "Co-opted member");
    public static readonly PanelCapacity Observer = new("observer", "Observer");

    private PanelCapacity(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<PanelCapacity> List { get; } = new(
        Core,
        Specialist,
        CoOpted,
        Observer);
}
