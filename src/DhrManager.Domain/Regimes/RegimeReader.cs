using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Regimes;

/// <summary>Reads a regime from its file in seed/regimes.</summary>
public static class RegimeReader
{
    /// <param name="json">The text of the file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="SettingsException">
    /// A field is missing, malformed or unknown, a code is used twice, or a clock the domain needs is not there.
    /// </exception>
    public static Regime Read(string json, string file)
    {
        var node = SettingsNode.Parse(json, file);
        var sources = new RegimeSources(node.Child("sources"));

        var regime = new Regime
        {
            Code = node.Text("code"),
            Name = node.Text("name"),
            ShortName = node.Text("shortName"),
            ReferencePrefix = node.Text("referencePrefix"),
            IsDraft = node.Flag("isDraft"),
            EffectiveFrom = node.OptionalDate("effectiveFrom"),
            EffectiveTo = node.OptionalDate("effectiveTo"),
            Act = sources.Act,
            Guidance = sources.Guidance,
            MinimumAge = node.Number("minimumAge", minimum: 0),
            PurposeLimbs = node.Texts("purposeLimbs"),
            DeathCategories = DeathCategories(node),
            Criteria = node.Distinct("criteria", item =>
                new Criterion(item.Text("code"), item.Text("question"), sources.CitationOf(item), Check(item))),
            ParticularConcerns = node.Distinct("particularConcerns", item =>
                new ParticularConcern(item.Text("code"), item.Text("label"), sources.CitationOf(item), Check(item))),
            Clocks = node.Distinct("clocks", item => RegimeClocks.Read(item, sources)),
            RequiredPanel = [.. node.Items("requiredPanel").Select(item =>
                new RequiredMember(item.Coded<AgencyKind>("agencyKind"), item.Text("label"), sources.CitationOf(item), Check(item)))],
            CopyRecipients = node.Distinct("copyRecipients", item => CopyRecipient(item, sources)),
            QaOutcomes = node.Distinct("qaOutcomes", item =>
                new QaOutcomeOption(item.Coded<QaOutcome>("code").Code, item.Text("label"), item.Flag("permitsPublication"))),
            SubmissionPack = node.Distinct("submissionPack", item => Document(item, sources)),
            PublicationRules = Publication(node.Child("publicationRules"), sources),
        };

        RefuseGaps(node, regime);
        node.RefuseUnknownFields();
        return regime;
    }

    internal static bool Check(SettingsNode item) => item.Flag("checkAgainstGuidance");

    private static CopyRecipient CopyRecipient(SettingsNode item, RegimeSources sources) => new(
        item.Coded<CopyRecipientKind>("code").Code,
        item.Text("name"),
        item.Flag("isRequiredBeforePublication"),
        sources.CitationOf(item),
        Check(item));

    private static PackDocument Document(SettingsNode item, RegimeSources sources) =>
        new(item.Text("code"), item.Text("name"), item.Flag("isRequired"), sources.CitationOf(item), Check(item));

    private static PublicationRules Publication(SettingsNode node, RegimeSources sources) => new()
    {
        NeedsQaClearance = node.Flag("needsQaClearance"),
        NeedsFamilyNotice = node.Flag("needsFamilyNotice"),
        NeedsProceedingsEnded = node.Flag("needsProceedingsEnded"),
        Documents = node.Distinct("documents", item => Document(item, sources)),
        ReviewAfterMonths = node.Number("reviewAfterMonths", minimum: 1),
        Citation = sources.CitationOf(node),
        CheckAgainstGuidance = Check(node),
    };

    private static IReadOnlyList<DeathCategory> DeathCategories(SettingsNode node) =>
        [.. node.Texts("deathCategories").Select((code, i) => DeathCategory.List.TryFind(code, out var category)
            ? category
            : throw node.Refusal(
                $"deathCategories[{i}]",
                $"must be one of {string.Join(", ", DeathCategory.List.All.Select(c => c.Code))}"))];

    private static void RefuseGaps(SettingsNode node, Regime regime)
    {
        if (!regime.IsDraft && regime.EffectiveFrom is null)
        {
            throw node.Refusal("effectiveFrom", "is missing: put the first day for new reviews, or set isDraft to true");
        }

        if (regime.EffectiveTo < regime.EffectiveFrom)
        {
            throw node.Refusal("effectiveTo", "must not be before effectiveFrom");
        }

        if (regime.Criteria.Count == 0)
        {
            throw node.Refusal("criteria", "must list at least one question, or nothing would be asked before a decision");
        }

        if (ClockCodes.All.FirstOrDefault(code => regime.Clocks.All(c => c.Code != code)) is { } missing)
        {
            throw node.Refusal("clocks", $"has no clock '{missing}': add one");
        }
    }
}
