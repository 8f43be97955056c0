using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Campaigns;

/// <summary>
/// A partnership's round of questions about what its closed reviews taught: for every lesson, from every organisation that
/// answers for it, whether it is embedded. The answers are aggregates of their own (<see cref="LessonReturn"/>).
/// </summary>
public sealed partial class Campaign
{
    /// <summary>Longest name or question, characters.</summary>
    public const int ShortTextMaxLength = 200;

    /// <summary>Longest purpose, reason or note, characters.</summary>
    public const int TextMaxLength = 8_000;

    /// <summary>More questions than this are not answered with care.</summary>
    public const int MostQuestions = 5;

    private readonly List<CampaignItem> _items = [];
    private readonly List<CampaignOrganisation> _organisations = [];

    private Campaign()
    {
    }

    public Guid Id { get; private set; }

    public Guid PartnershipId { get; private set; }

    public string Name { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    /// <summary>Asked about every lesson, besides what every return says.</summary>
    public IReadOnlyList<string> Questions { get; private set; } = [];

    public DateOnly OpensOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DoneRule Rule { get; private set; } = DoneRule.Usual;

    /// <summary>The accounts that answer for the campaign and hear what is late.</summary>
    public IReadOnlyList<Guid> Owners { get; private set; } = [];

    public CampaignStatus Status { get; private set; } = CampaignStatus.Draft;

    public DateOnly? OpenedOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What was said on closing, for example why answers were still missing.</summary>
    public string? ClosingNote { get; private set; }

    /// <summary>Grows by one with every change; a save that started from an older version is refused.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<CampaignItem> Items => _items;

    public IReadOnlyList<CampaignOrganisation> Organisations => _organisations;

    /// <exception cref="RuleBrokenException">Something is missing, too long, or the dates are in the wrong order.</exception>
    /// <remarks>Source: local procedure.</remarks>
    public static Campaign New(Guid partnershipId, CampaignPlan plan, IReadOnlyList<Guid> owners, Actor actor)
    {
        var campaign = new Campaign { Id = Guid.CreateVersion7(), PartnershipId = partnershipId };
        campaign.Change(plan, owners, actor);
        return campaign;
    }

    /// <summary>Changes what is to be found out, while nobody has been asked yet.</summary>
    /// <inheritdoc cref="New"/>
    public void Change(CampaignPlan plan, IReadOnlyList<Guid> owners, Actor actor)
    {
        RefuseUnlessDraft();
        var name = TypedText.Needed(plan.Name, "Enter the name of the campaign.", ShortTextMaxLength, "The name");
        var purpose = TypedText.Needed(plan.Purpose, "Enter what the campaign is for.", TextMaxLength, "The purpose");
        RuleBrokenException.ThrowIf(owners.Count == 0, "Choose at least one person who answers for the campaign.", Citations.Local);
        RefuseImpossibleDates(plan, actor);
        RuleBrokenException.ThrowIf(
            plan.Rule.ProofMonths is < 1 or > DoneRule.MostProofMonths,
            $"Evidence may count for 1 to {DoneRule.MostProofMonths} months.",
            Citations.Local);

        (Name, Purpose, Questions) = (name, purpose, Checked(plan.Questions));
        (OpensOn, DueOn, Rule, Owners) = (plan.OpensOn, plan.DueOn, plan.Rule, [.. owners.Distinct()]);
        Version++;
    }

    private static void RefuseImpossibleDates(CampaignPlan plan, Actor actor)
    {
        RuleBrokenException.ThrowIf(plan.DueOn <= plan.OpensOn, "Answers must be due after the campaign opens.", Citations.Local);
        RuleBrokenException.ThrowIf(plan.DueOn <= actor.Today, "Answers must be due after today.", Citations.Local);
    }

    private static IReadOnlyList<string> Checked(IReadOnlyList<string> questions)
    {
        RuleBrokenException.ThrowIf(questions.Count > MostQuestions, $"Ask {MostQuestions} questions or fewer.", Citations.Local);
        return [.. questions.Select(question => TypedText.Needed(question, "Enter the question, or leave it out.", ShortTextMaxLength, "A question"))];
    }

    private void RefuseUnlessDraft() => RuleBrokenException.ThrowIf(
        Status != CampaignStatus.Draft,
        "The campaign has opened: what was asked stays as it was. Close it and start another one to ask differently.",
        Citations.Local);

    private void RefuseUnlessOpen() => RuleBrokenException.ThrowIf(
        Status != CampaignStatus.Open,
        $"The campaign is not open but {Status.Label.ToLowerInvariant()}, so nothing is answered or decided in it now.",
        Citations.Local);
}
