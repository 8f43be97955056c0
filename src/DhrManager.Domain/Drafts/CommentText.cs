namespace DhrManager.Domain.Drafts;

/// <summary>A comment as made.</summary>
/// <param name="Place">Document and paragraph, for example "Overview report, 4.12".</param>
/// <param name="Commenter">An agency, a panel member, or the pseudonym of a family member.</param>
public sealed record CommentText(CommentRound Round, string Place, string Commenter, string Text);
