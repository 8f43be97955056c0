using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Panels;

/// <summary>Where a meeting of the panel and its minutes stand. Codes are stored.</summary>
public sealed record MeetingStatus : CodedValue, ICodedList<MeetingStatus>
{
    public static readonly MeetingStatus Arranged = new("arranged", "Arranged");
    public static readonly MeetingStatus Minuted = new("minuted", "Minutes waiting for approval");
    public static readonly MeetingStatus MinutesReturned = new("minutes-returned", "Minutes sent back");
    public static readonly MeetingStatus Approved = new("approved", "Minutes approved");
    public static readonly MeetingStatus Cancelled = new("cancelled", "Cancelled");

    private MeetingStatus(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<MeetingStatus> List { get; } = new(Arranged, Minuted, MinutesReturned, Approved, Cancelled);
}
