using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Panels;

/// <summary>Whether a member came. Codes are stored.</summary>
public sealed record AttendanceKind : CodedValue, ICodedList<AttendanceKind>
{
    public static readonly AttendanceKind Attended = new("attended", "Attended");
    public static readonly AttendanceKind Deputy = new("deputy", "Sent a deputy");
    public static readonly AttendanceKind Apologies = new("apologies", "Sent apologies");
    public static readonly AttendanceKind Absent = new("absent", "Absent");

    private AttendanceKind(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<AttendanceKind> List { get; } = new(Attended, Deputy, Apologies, Absent);
}
