using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>Why nobody answers for a lesson.</summary>
public sealed record OrphanReason : CodedValue, ICodedList<OrphanReason>
{
    public static readonly OrphanReason NotInDirectory = new("not-in-directory", "Addressed to a body that is not in the directory");
    public static readonly OrphanReason NoSuccessor = new("no-successor", "Addressed to a body that has ended without a successor");
    public static readonly OrphanReason NotAsked = new("not-asked", "Addressed to a body that does not take part in this campaign");

    private OrphanReason(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<OrphanReason> List { get; } = new(NotInDirectory, NoSuccessor, NotAsked);
}
