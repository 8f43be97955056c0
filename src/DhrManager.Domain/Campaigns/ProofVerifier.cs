using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>Who has looked at the proof of an answer.</summary>
public sealed record ProofVerifier : CodedValue, ICodedList<ProofVerifier>
{
    public static readonly ProofVerifier Lead = new("lead", "Only the organisation's own lead", points: 5);
    public static readonly ProofVerifier Peer = new("peer", "Another organisation tested it and agrees", points: 15);
    public static readonly ProofVerifier Moderated = new("moderated", "Another organisation tested it, and the partnership agrees", points: 20);
    public static readonly ProofVerifier Disputed = new("disputed", "Another organisation tested it and found less", points: 0);

    private ProofVerifier(string code, string label, int points)
        : base(code, label) => Points = points;

    /// <summary>Of 20.</summary>
    public int Points { get; }

    public static CodedList<ProofVerifier> List { get; } = new(Lead, Peer, Moderated, Disputed);
}
