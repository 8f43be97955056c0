using DhrManager.Domain.CodedLists;

namespace DhrManager.Domain.Reviews;

// The circumstances by which others find the lessons of this case.
public sealed partial class Review
{
    /// <summary>Says which coded circumstances the case had. Done again, it replaces what was said before.</summary>
    /// <exception cref="Rules.RuleBrokenException">The review is closed.</exception>
    /// <remarks>Source: the flags of the Home Office Domestic Homicide Review Library.</remarks>
    public void StateCircumstances(IReadOnlyList<CaseFlag> circumstances, Actor actor)
    {
        RefuseWhenClosed();

        var known = CaseSummary ?? new CaseSummary { Title = PublicationPlan?.Title ?? Title, ReviewType = Regime.ShortName };
        CaseSummary = known with { Flags = [.. CaseFlag.List.All.Where(circumstances.Contains)] };
        Record(new CircumstancesStated(CaseSummary.Flags.Count), actor);
    }

    // The library calls the case what its report is called.
    private void TitleCase(string title) => CaseSummary = CaseSummary is { } known ? known with { Title = title } : null;
}

/// <summary>Somebody said which coded circumstances the case had.</summary>
public sealed record CircumstancesStated(int Count) : CaseEvent;
