using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Drafts;

/// <summary>Who is asked to comment on a draft. Codes are stored, and are the names of the steps.</summary>
public sealed record CommentRound : CodedValue, ICodedList<CommentRound>
{
    public static readonly CommentRound Panel = new("panel-comments", "Panel");
    public static readonly CommentRound Agencies = new("agency-check", "Agencies, for accuracy");
    public static readonly CommentRound Family = new("family-read", "Family");

    private CommentRound(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<CommentRound> List { get; } = new(Panel, Agencies, Family);
}
