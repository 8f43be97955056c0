using DhrManager.Domain.Panels;

namespace DhrManager.Web.Features.Panel.ReadPanel;

/// <summary>How often a member came to the meetings that have minutes.</summary>
/// <param name="Meetings">Meetings held while they were a member.</param>
/// <param name="Came">In person.</param>
/// <param name="ByDeputy">Their deputy came.</param>
public sealed record MemberAttendance(int Meetings, int Came, int ByDeputy)
{
    public static MemberAttendance Of(Guid memberId, IEnumerable<PanelMeeting> meetings)
    {
        var kinds = meetings
            .SelectMany(m => m.Minutes?.Attendance ?? [])
            .Where(a => a.MemberId == memberId)
            .Select(a => a.Kind)
            .ToList();
        return new(kinds.Count, kinds.Count(k => k == AttendanceKind.Attended), kinds.Count(k => k == AttendanceKind.Deputy));
    }

    public string Text => Meetings switch
    {
        0 => "No meeting yet",
        _ when ByDeputy > 0 => $"{Came} of {Meetings}, and {ByDeputy} by deputy",
        _ => $"{Came} of {Meetings}",
    };
}
