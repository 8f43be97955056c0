using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.ActionPlans;

/// <summary>What the lead agency answers to an action. Codes are stored.</summary>
public sealed record ActionResponse : CodedValue, ICodedList<ActionResponse>
{
    public static readonly ActionResponse Accepted = new("accepted", "Accepted");
    public static readonly ActionResponse AcceptedInPart = new("accepted-in-part", "Accepted in part");
    public static readonly ActionResponse NotAccepted = new("not-accepted", "Not accepted");

    private ActionResponse(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ActionResponse> List { get; } = new(Accepted, AcceptedInPart, NotAccepted);
}
