using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Panels;

/// <summary>When and where a panel meets, and for what.</summary>
/// <param name="On">UK calendar date.</param>
/// <param name="StartsAt">UK time of day; null when not settled.</param>
/// <param name="Place">A room or a link.</param>
public sealed record MeetingPlan(MeetingKind Kind, DateOnly On, TimeOnly? StartsAt, string Place, string? Agenda);
