using DhrManager.Domain.CodedLists;
using DhrManager.Domain.Publications;
using DhrManager.Domain.Reviews;
using DhrManager.UnitTests.Builders;

namespace DhrManager.UnitTests.Publications;

public class PublicationTests
{
    private const string Address = "https://estmere.example/amara";

    [Fact]
    public void A_cleared_report_is_prepared_copied_and_published()
    {
        var review = A.Review().Cleared().Build();

        review.PreparePublication(Some.Plan(review.Day(300)), review.Actor(290));
        review.Recorded<PublicationPrepared>().Completed("prepare-publication");
        review.SendCopies(Some.Copies(review.Day(290)), review.Actor(290));
        review.Recorded<CopiesSent>().Completed("send-copies");
        review.Publish(review.Day(300), Address, "Newsletter", overrideReason: "Not needed.", review.Actor(301));
        review.Recorded<ReportPublished>().Completed("publish", "published");

        Assert.Equal((review.Day(300), Address), (review.PublishedOn, review.PublishedAddress));
        Assert.Null(review.PublicationOverride);
    }

    [Fact]
    public void Nothing_is_published_before_clearance()
    {
        var review = A.Review().Submitted().Build();

        review.Refuses("The Home Office has not cleared", () => review.PreparePublication(Some.Plan(review.Day(300)), review.Actor(290)));
        review.Refuses("The Home Office has not cleared", () => review.Publish(review.Day(290), Address, null, null, review.Actor(290)));
        review.Refuses("The Home Office has not cleared", () => review.DeferPublication("x", review.Day(300), review.Actor(290)));
        review.Refuses("The Home Office has not cleared", () => review.WithholdPublication("x", review.Actor(290)));
    }

    [Fact]
    public void Preparation_covers_the_family_anonymity_and_the_page()
    {
        var review = A.Review().Cleared().Build();
        var plan = Some.Plan(review.Day(300));
        void Refused(string start, PublicationPlan refused) => review.Refuses(start, () => review.PreparePublication(refused, review.Actor(290)));

        Refused("Enter the title", plan with { Title = "" });
        Refused("The title must", plan with { Title = Some.LongText });
        Refused("Enter the day on which the family", plan with { FamilyToldOn = null });
        Refused("The family must have been told", plan with { FamilyToldOn = review.Day(291) });
        Refused("The reason must", plan with { WhyFamilyNotTold = Some.LongText });
        Refused("Check that nobody", plan with { IsAnonymityChecked = false });
        Refused("Add help lines", plan with { HasHelpLines = false });
        Refused("Add help lines", plan with { HasContentWarning = false });
        Refused("Enter who answers", plan with { Contact = " " });
        Refused("The contact must", plan with { Contact = Some.LongText });
        review.PreparePublication(plan with { FamilyToldOn = null, WhyFamilyNotTold = "No relative could be found." }, review.Actor(290));
        review.Recorded<PublicationPrepared>();
    }

    [Fact]
    public void Required_recipients_have_their_copy_first()
    {
        var review = A.Review().Cleared().Build();
        var required = review.Regime.CopyRecipients.First(r => r.IsRequiredBeforePublication);
        var copies = Some.Copies(review.Day(290));

        review.PreparePublication(Some.Plan(review.Day(300)), review.Actor(290));
        Assert.Equal(required.Citation, review.Refuses("Send a copy first to: ", () => review.Publish(review.Day(290), Address, null, null, review.Actor(290))));
        review.Refuses("Send a copy first to: ", () => review.SendCopies([new CopySent("other", "A charity", review.Day(290))], review.Actor(290)));
        review.Refuses("Enter at least one", () => review.SendCopies([], review.Actor(290)));
        review.Refuses("Enter who each copy", () => review.SendCopies([copies[0] with { To = " " }], review.Actor(290)));
        review.Refuses("Who a copy was sent to must", () => review.SendCopies([copies[0] with { To = Some.LongText }], review.Actor(290)));
        review.Refuses("Each copy must", () => review.SendCopies([copies[0] with { SentOn = review.Day(209) }], review.Actor(290)));
        review.Refuses("Each copy must", () => review.SendCopies([copies[0] with { SentOn = review.Day(291) }], review.Actor(290)));
    }

    [Fact]
    public void Copies_may_go_before_clearance_but_not_before_the_signature()
    {
        var early = A.Review().DraftAgreed().Build();
        early.Refuses("Copies are sent once", () => early.SendCopies(Some.Copies(early.Day(205)), early.Actor(205)));

        var review = A.Review().SignedOff().Build();
        review.SendCopies(Some.Copies(review.Day(211)), review.Actor(211));
        review.SendCopies([new CopySent("coroner", "Senior coroner", review.Day(212))], review.Actor(212));

        Assert.Equal(Some.Copies(review.Day(211)).Count + 1, review.Copies.Count);
    }

    [Fact]
    public void Publication_has_a_plan_a_date_and_a_web_address()
    {
        var bare = A.Review().Cleared().Build();
        bare.Refuses("Prepare the publication", () => bare.Publish(bare.Day(290), Address, null, null, bare.Actor(290)));

        var review = A.Review().PublicationPrepared().Build();
        review.Refuses("The report must have been published", () => review.Publish(review.Day(279), Address, null, null, review.Actor(300)));
        review.Refuses("The report must have been published", () => review.Publish(review.Day(301), Address, null, null, review.Actor(300)));
        review.Refuses("Enter the web address", () => review.Publish(review.Day(300), "our website", null, null, review.Actor(300)));
        review.Refuses("Enter the web address", () => review.Publish(review.Day(300), "javascript:alert(1)", null, null, review.Actor(300)));
        review.Refuses("The channels must", () => review.Publish(review.Day(300), Address, Some.LongText, null, review.Actor(300)));
    }

    [Fact]
    public void A_report_is_published_once()
    {
        var review = A.Review().Published().Build();

        review.Refuses("The report has been published", () => review.Publish(review.Day(301), Address, null, null, review.Actor(301)));
        review.Refuses("The report has been published", () => review.WithholdPublication("x", review.Actor(301)));
    }

    [Fact]
    public void Live_proceedings_need_a_reason()
    {
        var review = A.Review().PublicationPrepared().Build();
        review.AddParallelProcess(new ParallelFacts { Kind = ParallelProcessKind.CriminalProceedings, Body = "Crown Court" }, review.Actor(291));

        review.Refuses("Proceedings go on", () => review.Publish(review.Day(300), Address, null, " ", review.Actor(300)));
        review.Refuses("The reason must", () => review.Publish(review.Day(300), Address, null, Some.LongText, review.Actor(300)));
        review.Publish(review.Day(300), Address, null, "The CPS agrees.", review.Actor(300));

        Assert.True(review.Recorded<ReportPublished>().IsOverride);
        Assert.Equal("The CPS agrees.", review.PublicationOverride);
    }

    [Fact]
    public void A_pause_needs_a_reason()
    {
        var review = A.Review().PublicationPrepared().Build();
        review.Pause(HoldReason.List.All[0], review.Day(295), review.Day(400), "Chair of the partnership", "Appeal lodged.", review.Actor(295));

        review.Refuses("The review is paused", () => review.Publish(review.Day(300), Address, null, null, review.Actor(300)));
    }

    [Fact]
    public void Publication_is_deferred_and_taken_up_again()
    {
        var review = A.Review().PublicationPrepared().Build();

        review.Refuses("Publication is not put off", () => review.EndDeferral("x", review.Actor(300)));
        review.Refuses("Say why publication", () => review.DeferPublication(" ", review.Day(330), review.Actor(300)));
        review.Refuses("The reason must", () => review.DeferPublication(Some.LongText, review.Day(330), review.Actor(300)));
        review.Refuses("The day on which somebody", () => review.DeferPublication("Trial.", review.Day(300), review.Actor(300)));
        review.DeferPublication("Trial.", review.Day(330), review.Actor(300));
        review.Recorded<PublicationDeferred>().Completed("publish", "deferred");

        review.Refuses("Publication is put off", () => review.Publish(review.Day(310), Address, null, null, review.Actor(310)));
        review.Refuses("Publication is put off", () => review.DeferPublication("x", review.Day(330), review.Actor(310)));
        review.Refuses("Publication is put off", () => review.WithholdPublication("x", review.Actor(310)));
        review.Refuses("Say what has changed", () => review.EndDeferral("", review.Actor(330)));
        review.Refuses("The note must", () => review.EndDeferral(Some.LongText, review.Actor(330)));
        review.EndDeferral("The trial is over.", review.Actor(330));
        review.Recorded<DeferralEnded>().Completed("review-deferral");

        review.Publish(review.Day(331), Address, null, null, review.Actor(331));
        Assert.Equal(review.Day(330), Assert.Single(review.Deferrals).EndedOn);
    }

    [Fact]
    public void A_report_is_withheld_for_reasons_and_may_appear_later()
    {
        var review = A.Review().PublicationPrepared().Build();

        review.Refuses("Give the compelling reasons", () => review.WithholdPublication("", review.Actor(300)));
        review.Refuses("The reasons must", () => review.WithholdPublication(Some.LongText, review.Actor(300)));
        review.WithholdPublication("A child would be identified.", review.Actor(300));
        review.Recorded<PublicationWithheld>().Completed("publish", "withheld");

        review.Refuses("It has been decided not", () => review.WithholdPublication("x", review.Actor(301)));
        review.Refuses("It has been decided not", () => review.DeferPublication("x", review.Day(330), review.Actor(301)));
        review.Publish(review.Day(390), Address, null, null, review.Actor(390));
        Assert.Equal(review.Day(390), review.PublishedOn);
    }

    [Fact]
    public void Sensitive_days_are_warned_of_and_not_refused()
    {
        var review = A.Review().NotifiedOn(new DateOnly(2026, 1, 12)).PublicationPrepared().Build();
        review.AddParallelProcess(
            new ParallelFacts
            {
                Kind = ParallelProcessKind.Inquest,
                Body = "Estmere coroner",
                KeyDates = [new KeyDate("Inquest hearing", new DateOnly(2027, 1, 11))],
            },
            review.Actor(291));

        Assert.Equal(
            ["10 January 2027 is an anniversary of the death.", "10 January 2027 is not a working day: the family may find nobody to speak to."],
            review.PublicationWarnings(new DateOnly(2027, 1, 10)));
        Assert.Equal(["11 January 2027 is a date in another process: Inquest hearing."], review.PublicationWarnings(new DateOnly(2027, 1, 11)));
        Assert.Empty(review.PublicationWarnings(new DateOnly(2027, 1, 12)));
    }
}
