namespace DhrManager.Domain.Findings;

/// <summary>A lesson was added.</summary>
public sealed record LessonAdded(Guid LessonId, int Number) : CaseEvent;

/// <summary>A lesson was reworded.</summary>
public sealed record LessonEdited(Guid LessonId, int Number) : CaseEvent;

/// <summary>A lesson went to agencies ahead of the report.</summary>
public sealed record LessonSharedEarly(Guid LessonId, DateOnly On) : CaseEvent;

/// <summary>A recommendation was added.</summary>
public sealed record RecommendationAdded(Guid RecommendationId, int Number) : CaseEvent;

/// <summary>A recommendation was reworded.</summary>
public sealed record RecommendationEdited(Guid RecommendationId, int Number) : CaseEvent;

/// <summary>A recommendation was taken out before it was agreed.</summary>
public sealed record RecommendationRemoved(Guid RecommendationId, int Number) : CaseEvent;

/// <summary>A recommendation was sent to a body outside the partnership.</summary>
public sealed record RecommendationSent(Guid RecommendationId, DateOnly On) : CaseEvent;

/// <summary>A body outside the partnership replied to a recommendation.</summary>
public sealed record RecommendationAnswered(Guid RecommendationId, DateOnly On) : CaseEvent;
