using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>What an organisation says of a lesson.</summary>
/// <remarks>Source: this system's own list, after the returns of section 11 audits.</remarks>
public sealed record AnswerPosition : CodedValue, ICodedList<AnswerPosition>
{
    public static readonly AnswerPosition Embedded = new("embedded", "Embedded", rank: 2);
    public static readonly AnswerPosition Partly = new("partly", "Partly embedded", rank: 1);
    public static readonly AnswerPosition NotYet = new("not-yet", "Not yet embedded", rank: 0);
    public static readonly AnswerPosition NoLongerApplies = new("no-longer-applies", "No longer applies");
    public static readonly AnswerPosition Superseded = new("superseded", "Superseded by something else");

    private AnswerPosition(string code, string label, int? rank = null)
        : base(code, label) => Rank = rank;

    /// <summary>How far the lesson has come, from 0; null where it does not have to be done any more.</summary>
    public int? Rank { get; }

    /// <summary>True for a claim that practice has changed, which needs proof.</summary>
    public bool ClaimsChange => Rank > 0;

    public static CodedList<AnswerPosition> List { get; } = new(Embedded, Partly, NotYet, NoLongerApplies, Superseded);
}
