namespace DhrManager.Domain.CodedLists;

/// <summary>How far a recommendation reaches.</summary>
/// <remarks>Source: the action plan template of the guidance (local, regional or national).</remarks>
public sealed record RecommendationScope : CodedValue, ICodedList<RecommendationScope>
{
    public static readonly RecommendationScope Local = new("local", "Local");
    public static readonly RecommendationScope Regional = new("regional", "Regional");
    public static readonly RecommendationScope National = new("national", "National");

    private RecommendationScope(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<RecommendationScope> List { get; } = new(
        Local,
        Regional,
        National);
}
