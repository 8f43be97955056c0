using DhrManager.Domain.CodedLists;

namespace DhrManager.Web.Data.Library;

/// <summary>How often people of one agency and one kind of work did something with a lesson in one month. Nobody's name is kept.</summary>
public sealed class LessonUseCount
{
    // No time in the id: it would lead back to whoever was at the screen.
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The lesson or recommendation.</summary>
    public Guid FindingId { get; init; }

    public LessonUseKind Use { get; init; } = LessonUseKind.Read;

    /// <summary>Null for people of no agency.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>Code of the kind of work; empty when it was not said.</summary>
    public string Work { get; init; } = "";

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; init; }

    public int Count { get; private set; }

    public void Add() => Count++;
}
