using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Campaigns;

/// <summary>What somebody who answers a pulse does, in groups large enough to hide in.</summary>
public sealed record PulseRole : CodedValue, ICodedList<PulseRole>
{
    public static readonly PulseRole Front = new("front-line", "I work with the public");
    public static readonly PulseRole Supervisor = new("supervisor", "I supervise those who do");
    public static readonly PulseRole Specialist = new("specialist", "I am a specialist in safeguarding or domestic abuse");
    public static readonly PulseRole Other = new("other", "Something else");

    private PulseRole(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<PulseRole> List { get; } = new(Front, Supervisor, Specialist, Other);
}

/// <summary>The answer to one question of a pulse.</summary>
public sealed record PulseReply : CodedValue, ICodedList<PulseReply>
{
    public static readonly PulseReply Yes = new("yes", "Yes");
    public static readonly PulseReply Partly = new("partly", "Partly");
    public static readonly PulseReply No = new("no", "No");

    private PulseReply(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<PulseReply> List { get; } = new(Yes, Partly, No);
}
