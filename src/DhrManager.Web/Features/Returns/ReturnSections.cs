using DhrManager.Domain.CodedLists;

namespace DhrManager.Web.Features.Returns;

/// <summary>Which sections the form of each kind of return offers. What is needed among them, the domain decides.</summary>
public sealed record ReturnSections(bool HasInvolvement, bool HasAnalysis, bool HasLearning)
{
    public static ReturnSections Of(ReturnKind kind) => kind.Code switch
    {
        "imr" => new(HasInvolvement: true, HasAnalysis: true, HasLearning: true),
        "summary-report" => new(HasInvolvement: true, HasAnalysis: false, HasLearning: true),
        "information-report" => new(HasInvolvement: true, HasAnalysis: false, HasLearning: false),
        _ => new(HasInvolvement: false, HasAnalysis: false, HasLearning: false),
    };
}
