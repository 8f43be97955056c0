using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Terms of reference: every version is kept, and none is changed after it was agreed.
public sealed partial class Review
{
    /// <summary>Every version agreed, oldest first.</summary>
    public IReadOnlyList<TermsVersion> TermsVersions { get; private set; } = [];

    /// <summary>The version in force; null before the first.</summary>
    public TermsOfReference? Terms => TermsVersions.Count > 0 ? TermsVersions[^1].Terms : null;

    /// <summary>The day on which the first version was agreed.</summary>
    public DateOnly? TermsAgreedOn { get; private set; }

    /// <summary>Agrees the terms of reference.</summary>
    /// <exception cref="RuleBrokenException">There is no panel, they were agreed already, or a part is missing or impossible.</exception>
    /// <remarks>Source: 2016 guidance, sections 4 and 6.</remarks>
    public void AgreeTerms(TermsOfReference terms, Actor actor)
    {
        RefuseWhenClosed();
        RefuseWithoutPanel();
        RuleBrokenException.ThrowIf(
            TermsAgreedOn is not null,
            $"The terms were agreed on {Say(TermsAgreedOn.GetValueOrDefault())}. Revise them instead, so that the earlier version is kept.",
            Citations.Conduct);
        RefuseTerms(terms, actor);

        TermsAgreedOn = terms.AgreedOn;
        TermsVersions = [new TermsVersion(1, terms, WhyChanged: null)];
        Record(new TermsAgreed(terms.AgreedOn), actor);
    }

    /// <summary>Agrees another version. The earlier ones are kept.</summary>
    /// <exception cref="RuleBrokenException">There is no version to revise, or a part or the reason is missing or impossible.</exception>
    /// <remarks>Source: 2016 guidance, section 4.</remarks>
    public void ReviseTerms(TermsOfReference terms, string whyChanged, Actor actor)
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(Terms is null, "Agree the terms first.", Citations.Conduct);
        RefuseBlank(whyChanged, "Say what was changed and why. The agencies and the family will ask.", Citations.Conduct);
        RefuseLongText(whyChanged, "The reason for the change");
        RuleBrokenException.ThrowIf(
            terms.AgreedOn < Terms.AgreedOn,
            $"The version before was agreed on {Say(Terms.AgreedOn)}. Enter that day or a later one.",
            Citations.Local);
        RefuseTerms(terms, actor);

        var number = TermsVersions.Count + 1;
        TermsVersions = [.. TermsVersions, new TermsVersion(number, terms, whyChanged)];
        Record(new TermsRevised(number, terms.AgreedOn), actor);
    }

    private void RefuseTerms(TermsOfReference terms, Actor actor)
    {
        RuleBrokenException.ThrowIf(
            terms.ScopeFrom > terms.ScopeTo || terms.ScopeTo > actor.Today,
            "The period must begin before it ends, and must not end after today.",
            Citations.Conduct);
        RefuseImpossibleDate(terms.AgreedOn, "The day on which the terms were agreed", actor);
        RefuseBlank(terms.MinuteReference, "Enter the minute in which the panel agreed the terms.", Citations.Conduct);
        RefuseLongShortText(terms.MinuteReference, "The minute");
        RefuseKeyLines(terms.KeyLines);
        RuleBrokenException.ThrowIf(
            terms.FamilyConsultedOn is null && string.IsNullOrWhiteSpace(terms.WhyFamilyNotConsulted),
            "Enter when the family was asked about the terms, or say why it was not.",
            Citations.Family);
        RuleBrokenException.ThrowIf(
            terms.FamilyConsultedOn > actor.Today,
            "The day on which the family was asked must be today or in the past.",
            Citations.Local);
        RefuseLongTerms(terms);
    }

    private static void RefuseKeyLines(IReadOnlyList<KeyLine> keyLines)
    {
        RuleBrokenException.ThrowIf(keyLines.Count == 0, "Enter at least one key line of enquiry.", Citations.Conduct);
        RuleBrokenException.ThrowIf(
            keyLines.Any(l => string.IsNullOrWhiteSpace(l.Question)),
            "Enter the question of each key line, or take the line out.",
            Citations.Local);
        RuleBrokenException.ThrowIf(
            keyLines.DistinctBy(l => l.Number).Count() != keyLines.Count,
            "Give each key line its own number.",
            Citations.Local);
        foreach (var line in keyLines)
        {
            RefuseLongText(line.Question, "Each key line");
        }
    }

    private static void RefuseLongTerms(TermsOfReference terms)
    {
        RefuseLongText(terms.EarlierEvents, "The earlier events");
        RefuseLongText(terms.Equality, "The part on equality");
        RefuseLongText(terms.FamilyInvolvement, "The part on the family");
        RefuseLongText(terms.PerpetratorInvolvement, "The part on the perpetrator");
        RefuseLongText(terms.ParallelProcesses, "The part on parallel processes");
        RefuseLongText(terms.ExpertInput, "The part on experts");
        RefuseLongText(terms.Media, "The part on media");
        RefuseLongText(terms.WhyFamilyNotConsulted, "The reason why the family was not asked");
    }
}

/// <summary>The terms of reference were agreed; the returns can be asked for.</summary>
public sealed record TermsAgreed(DateOnly On) : CaseEvent
{
    public override StepDone? Completes => new("agree-terms");
}

/// <summary>Another version of the terms of reference was agreed.</summary>
public sealed record TermsRevised(int Version, DateOnly On) : CaseEvent;
