using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Returns;

/// <summary>Where an agency's return stands. Codes are stored.</summary>
public sealed record ReturnStatus : CodedValue, ICodedList<ReturnStatus>
{
    public static readonly ReturnStatus Requested = new("requested", "Requested");
    public static readonly ReturnStatus AuthorNominated = new("author-nominated", "Being written");
    public static readonly ReturnStatus Submitted = new("submitted", "Waiting for sign-off");
    public static readonly ReturnStatus SignedOff = new("signed-off", "Waiting for the chair");
    public static readonly ReturnStatus SentBack = new("sent-back", "Sent back");
    public static readonly ReturnStatus Accepted = new("accepted", "Accepted");
    public static readonly ReturnStatus Waived = new("waived", "Waived");

    private ReturnStatus(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ReturnStatus> List { get; } = new(
        Requested,
        AuthorNominated,
        Submitted,
        SignedOff,
        SentBack,
        Accepted,
        Waived);

    /// <summary>True while the author may write.</summary>
    public bool IsWithAuthor => this == AuthorNominated || this == SentBack;

    /// <summary>True when nothing more is expected from the agency.</summary>
    public bool IsSettled => this == Accepted || this == Waived;
}
