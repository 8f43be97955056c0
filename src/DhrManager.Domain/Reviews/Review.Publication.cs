using DhrManager.Domain.Publications;
using DhrManager.Domain.Rules;

namespace DhrManager.Domain.Reviews;

// Before publication, and publication itself. Copies: Review.Copies.cs; not publishing: Review.Withholding.cs.
public sealed partial class Review
{
    /// <summary>Null until publication is prepared.</summary>
    public PublicationPlan? PublicationPlan { get; private set; }

    public DateOnly? PublishedOn { get; private set; }

    /// <summary>Where the report can be read.</summary>
    public string? PublishedAddress { get; private set; }

    /// <summary>Where else it was announced.</summary>
    public string? PublicationChannels { get; private set; }

    /// <summary>Why it was published although proceedings went on or the review was paused; null when neither was so.</summary>
    public string? PublicationOverride { get; private set; }

    /// <summary>What makes a day unsuitable for publication, each a whole sentence. A warning, never a refusal.</summary>
    /// <param name="on">UK calendar date.</param>
    public IEnumerable<string> PublicationWarnings(DateOnly on)
    {
        if (DiedOn is { } diedOn && on.Month == diedOn.Month && on.Day == diedOn.Day)
        {
            yield return $"{Say(on)} is an anniversary of the death.";
        }

        if (!Regime.WorkingDays.IsWorkingDay(on))
        {
            yield return $"{Say(on)} is not a working day: the family may find nobody to speak to.";
        }

        foreach (var key in _parallelProcesses.SelectMany(p => p.Facts.KeyDates.Where(d => d.On == on)))
        {
            yield return $"{Say(on)} is a date in another process: {key.What}.";
        }
    }

    /// <summary>Records that everything is prepared. Done again, it replaces the plan.</summary>
    /// <exception cref="RuleBrokenException">
    /// The report is not cleared or is published, the family was not told and no reason is given, a check is missing, or a text is.
    /// </exception>
    /// <remarks>Source: 2016 guidance, section 8.</remarks>
    public void PreparePublication(PublicationPlan plan, Actor actor)
    {
        RefuseUnlessCleared();
        RefuseBlank(plan.Title, "Enter the title under which the report appears.", Citations.Publication);
        RefuseLongShortText(plan.Title, "The title");
        RuleBrokenException.ThrowIf(
            plan.FamilyToldOn is null && string.IsNullOrWhiteSpace(plan.WhyFamilyNotTold),
            "Enter the day on which the family was told the date, or say why it was not.",
            Citations.Family);
        RuleBrokenException.ThrowIf(plan.FamilyToldOn > actor.Today, "The family must have been told today or earlier.", Citations.Family);
        RefuseLongText(plan.WhyFamilyNotTold, "The reason");
        RuleBrokenException.ThrowIf(
            !plan.IsAnonymityChecked,
            "Check that nobody can be identified from the report, its files and its web page.",
            Citations.Publication);
        RuleBrokenException.ThrowIf(
            !plan.HasHelpLines || !plan.HasContentWarning,
            "Add help lines and a content warning to the page.",
            Citations.Local);
        RefuseBlank(plan.Contact, "Enter who answers the press and the public.", Citations.Local);
        RefuseLongShortText(plan.Contact, "The contact");

        PublicationPlan = plan;
        TitleCase(plan.Title);
        Record(new PublicationPrepared(plan.PlannedOn), actor);
    }

    /// <summary>Records that the report is published.</summary>
    /// <param name="address">Web address, beginning with https:// or http://.</param>
    /// <param name="overrideReason">Needed while proceedings go on or the review is paused.</param>
    /// <exception cref="RuleBrokenException">
    /// The report is not cleared, not prepared, deferred or published; a required copy is missing; the date or address is
    /// impossible; proceedings or a pause need a reason.
    /// </exception>
    /// <remarks>Source: 2016 guidance, sections 8 and 9.</remarks>
    public void Publish(DateOnly on, string address, string? channels, string? overrideReason, Actor actor)
    {
        RefuseUnlessCleared();
        RefuseWhenDeferred();
        RuleBrokenException.ThrowIf(PublicationPlan is null, "Prepare the publication first.", Citations.Publication);
        RefuseMissingCopies(Copies);
        RuleBrokenException.ThrowIf(
            on < ClearedOn || on > actor.Today,
            $"The report must have been published between {Say(ClearedOn!.Value)}, when it was cleared, and today.",
            Citations.Publication);
        RuleBrokenException.ThrowIf(!IsWebAddress(address), "Enter the web address of the report, beginning with https://.", Citations.Local);
        RefuseTooLong(address, TextMaxLength, "The address");
        RefuseLongText(channels, "The channels");
        RefusePublicationDespite(overrideReason);

        (PublishedOn, PublishedAddress, PublicationChannels) = (on, address, channels);
        PublicationOverride = MustBeOverridden ? overrideReason : null;
        Record(new ReportPublished(on, MustBeOverridden), actor);
        RecordWhenReadyToClose(actor);
    }

    private bool MustBeOverridden => IsPaused || (Regime.PublicationRules.NeedsProceedingsEnded && HasLiveProceedings);

    private void RefusePublicationDespite(string? overrideReason)
    {
        RuleBrokenException.ThrowIf(
            MustBeOverridden && string.IsNullOrWhiteSpace(overrideReason),
            IsPaused
                ? "The review is paused. Resume it, or say why the report is published all the same and on whose advice."
                : "Proceedings go on. Wait for their end, or say why the report is published all the same and on whose advice.",
            Citations.CriminalProceedings);
        RefuseLongText(overrideReason, "The reason");
    }

    private void RefuseUnlessCleared()
    {
        RefuseWhenClosed();
        RuleBrokenException.ThrowIf(
            ClearedOn is null,
            "The Home Office has not cleared the report for publication.",
            Citations.Publication);
        RuleBrokenException.ThrowIf(PublishedOn is not null, "The report has been published already.", Citations.Local);
    }

    private static bool IsWebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
