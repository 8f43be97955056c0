using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.ActionPlans;

/// <summary>Whether the last update expects an action earlier or later than was expected before.</summary>
public sealed record DirectionOfTravel : CodedValue, ICodedList<DirectionOfTravel>
{
    public static readonly DirectionOfTravel Improving = new("improving", "Improving");
    public static readonly DirectionOfTravel NoChange = new("no-change", "No change");
    public static readonly DirectionOfTravel GettingWorse = new("getting-worse", "Getting worse");

    private DirectionOfTravel(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<DirectionOfTravel> List { get; } = new(Improving, NoChange, GettingWorse);
}
