using DhrManager.Domain.Calendar;

namespace DhrManager.Domain;

/// <summary>Who is acting, at which instant and why. The last parameter of every change.</summary>
/// <param name="PersonId">The account of the person, or <see cref="SystemId"/>.</param>
/// <param name="Name">The name shown in the history.</param>
/// <param name="Now">The one instant, in UTC, at which everything in the request happens.</param>
/// <param name="Reason">Why, where the person was asked: an override, a correction, an emergency access.</param>
public sealed record Actor(Guid PersonId, string Name, DateTime Now, string? Reason = null)
{
    /// <summary>The account of work nobody asked for: reminders, imports, background steps.</summary>
    public static readonly Guid SystemId = new("00000000-0000-0000-0000-00000000d412");

    /// <summary>The calendar date in the United Kingdom, which near midnight in summer is not the date in UTC.</summary>
    public DateOnly Today => UkTime.ToUkDate(Now);

    public bool IsSystem => PersonId == SystemId;

    public static Actor System(DateTime now) => new(SystemId, "DHR Manager", now);
}
