using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Drafts;

/// <summary>What the chair made of a comment. Codes are stored.</summary>
public sealed record CommentAnswer : CodedValue, ICodedList<CommentAnswer>
{
    public static readonly CommentAnswer Accepted = new("accepted", "Accepted");
    public static readonly CommentAnswer InPart = new("in-part", "Accepted in part");
    public static readonly CommentAnswer NotAccepted = new("not-accepted", "Not accepted");

    private CommentAnswer(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<CommentAnswer> List { get; } = new(Accepted, InPart, NotAccepted);
}
