using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

/// <summary>Where a review stands, in the order a review usually takes. The workflow's <c>Dhr.Stage</c> steps name these codes.</summary>
public sealed record ReviewStage : CodedValue, ICodedList<ReviewStage>
{
    public static readonly ReviewStage Notification = new("notification", "Notification");
    public static readonly ReviewStage Scoping = new("scoping", "Scoping");
    public static readonly ReviewStage Decision = new("decision", "Decision");
    public static readonly ReviewStage Scrutiny = new("scrutiny", "Home Office scrutiny");
    public static readonly ReviewStage Commissioning = new("commissioning", "Chair, panel and terms of reference");
    public static readonly ReviewStage Returns = new("returns", "Agency returns");
    public static readonly ReviewStage Analysis = new("analysis", "Analysis");
    public static readonly ReviewStage Drafting = new("drafting", "Drafting and comments");
    public static readonly ReviewStage SignOff = new("sign-off", "Sign-off and submission");
    public static readonly ReviewStage QualityAssurance = new("quality-assurance", "Home Office quality assurance");
    public static readonly ReviewStage Publication = new("publication", "Publication");
    public static readonly ReviewStage ActionPlan = new("action-plan", "Action plan");
    public static readonly ReviewStage Closed = new("closed", "Closed");

    private ReviewStage(string code, string label)
        : base(code, label)
    {
    }

    public static CodedList<ReviewStage> List { get; } = new(
        Notification,
        Scoping,
        Decision,
        Scrutiny,
        Commissioning,
        Returns,
        Analysis,
        Drafting,
        SignOff,
        QualityAssurance,
        Publication,
        ActionPlan,
        Closed);
}

/// <summary>The workflow moved the review to another stage.</summary>
public sealed record StageEntered(string Stage) : CaseEvent;
